/** Notes on procedure that offices add in brackets: （主席团审议转为建议）. Other brackets hold names, and stay. */
const procedureNotes =
  /[（(【[〔][^）)】\]〕]*(?:主席团|审议|转为|列为|建议案|议案|重点|督办|会期|会议期间|闭会|平时|并案|合并|编号|第\s*\d+\s*[号件])[^）)】\]〕]*[）)】\]〕]/g

const opening = /^\s*(?:关于|涉及|就|对于|有关|(?:建议|恳请|请求|要求|希望|呼吁)(?!.*(?:案|书)$))+/
const closing =
  /(?:的|等)*(?:若干)?(?:(?:几点|一些|几条)?(?:代表)?(?:议案|提案|建议案|建议|意见|批评|请求|函|报告|提议)(?:和|、|及|与)?)+\s*$/

/** Phrases that every paper uses and none is about. */
const frames =
  /进一步|切实|尽快|尽早|及早|加快|加大|加强|大力|着力|积极|努力|继续|持续|不断|全面|全力|有效|认真|高度|更好地?|帮助|协调|解决|促进|推进|推动|强化|深化|落实|力度|有关|相关|部门|问题|工作|我县|我市|我区|我镇|我乡|本县|全县|全市|全区|全镇|全乡|希望|请求|要求|恳请|呼吁|建议|予以|给予|进行|开展/g

/** A title or text without notes, frames and politeness (关于进一步加强…的建议): what it is about. */
export function bare(text: string): string {
  const noted = text.normalize('NFKC').toLowerCase().replaceAll(procedureNotes, '')
  const framed = noted.replace(opening, '').replace(closing, '')
  const said = framed.replaceAll(frames, ' ').trim()
  // A title of frames alone (关于进一步加强有关工作的建议) still says more than nothing.
  return said || framed.trim()
}
