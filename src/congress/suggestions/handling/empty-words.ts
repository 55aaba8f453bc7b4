// Phrases that fill replies and say nothing of what is done.
const phrases =
  /高度重视|认真研究|正在研究|进一步研究|研究解决|积极协调|积极推进|积极争取|加强领导|另行答复|适时|逐步|统筹考虑|予以考虑|纳入考虑|尽快|下一步将|继续关注|感谢您?(?:对.{0,20}工作)?的?(?:关心|支持|理解)/g
// Words of work done on something that can be seen, and figures, which are seldom empty.
const substance =
  /[0-9０-９]|修|建|装|拆|清|疏|铺|换|种|补|拨|下达|印发|招标|开工|完工|施工|验收|投入|安排资金|配备|增设|新增|开通|整治|查处|设置|划定|培训|检查|签订/

/** Whether an answer says nothing but set phrases: 高度重视、正在研究. A hint to its writer, never a bar. */
export function saysNothing(answer: string): boolean {
  const bare = answer.replaceAll(phrases, '')
  return (
    answer.trim() !== '' && bare !== answer && !substance.test(bare) && bare.replaceAll(/[\p{P}\s]/gu, '').length < 40
  )
}
