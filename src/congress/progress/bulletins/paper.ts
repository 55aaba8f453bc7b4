export type Paper = 'A4' | 'A3'

/** What is printed smaller on the desk's printer is read from two steps away on the wall. */
const papers: Readonly<
  Record<Paper, { readonly margin: string; readonly text: string; readonly title: string; readonly foot: string }>
> = {
  A4: { margin: '18mm 15mm 20mm', text: '11pt', title: '22pt', foot: '9pt' },
  A3: { margin: '22mm 20mm 24mm', text: '16pt', title: '34pt', foot: '13pt' },
}

/** A text as CSS holds it between quotes; what could end the style or the string is written by its number. */
const inCss = (text: string): string =>
  text.replaceAll(/["\\<>\n\r\f]/g, (mark) => `\\${mark.codePointAt(0)?.toString(16)} `)

const screen = `
body{font-family:"Noto Serif CJK SC","SimSun",serif;color:#111;max-width:60rem;margin:0 auto;padding:1rem;line-height:1.6}
h1{text-align:center;color:#b01e23;border-bottom:2px solid #b01e23;padding-bottom:.5rem;font-size:1.6rem;line-height:1.35;text-wrap:balance}
h2{font-size:1.05rem;margin:1.2rem 0 .3rem}
p{margin:.35rem 0}.summary p{text-indent:2em}.about{text-align:center}.edition{text-align:center;font-weight:bold}
.wide{overflow-x:auto}
table{border-collapse:collapse;width:calc(100% - 2px);margin:0 1px;font-size:.92rem;border:1px solid #555}
th,td{border:1px solid #555;padding:.25rem .4rem;text-align:left;vertical-align:top;overflow-wrap:anywhere}
th{background:#f0f0f0}.whole{white-space:nowrap;overflow-wrap:normal}.count{text-align:right}.person{width:4.5em}.organ{width:12em}
.signed{margin-top:1.6rem;text-align:right;line-height:1.8}.papers{text-align:center}.papers a{display:inline-block;padding:.5rem}`

const print = `thead{display:table-header-group}tr{break-inside:avoid}h2{break-after:avoid}p{orphans:2;widows:2}
.signed{break-inside:avoid}.papers{display:none}.wide{overflow:visible}body{max-width:none;padding:0}
th{background:#eee;-webkit-print-color-adjust:exact;print-color-adjust:exact}`

/** How a bulletin looks on a screen and on paper: every sheet says what it is and which of how many. */
export function paperStyle(paper: Paper, running: string): string {
  const { margin, text, title, foot } = papers[paper]
  const box = (words: string) =>
    `{content:${words};font-family:"Noto Serif CJK SC","SimSun",serif;font-size:${foot};color:#333}`
  return `@page{size:${paper};margin:${margin};@bottom-left${box(`"${inCss(running)}"`)}@bottom-right${box(
    '"第 " counter(page) " 页，共 " counter(pages) " 页"',
  )}}${screen}
@media print{${print}body,table{font-size:${text}}h1{font-size:${title}}h2{font-size:1.1em}}`
}
