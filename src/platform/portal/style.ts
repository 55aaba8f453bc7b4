import { createHash } from 'node:crypto'

// One sheet for every page, inside the page: an old phone on a weak line asks once. Sizes are in rem, so that large print
// and the browser's own zoom move everything alike.
export const style = `*{box-sizing:border-box}html{font-size:106.25%;-webkit-text-size-adjust:100%}html.large{font-size:137.5%}
body{margin:0;background:#fff;color:#1a1a1a;font:1rem/1.7 system-ui,-apple-system,"PingFang SC","Noto Sans CJK SC","Microsoft YaHei",sans-serif;overflow-wrap:anywhere}
a{color:#0b4a94}a:hover{text-decoration-thickness:2px}:focus-visible{outline:3px solid #1a1a1a;outline-offset:2px;box-shadow:0 0 0 3px #fff}
.skip{position:absolute;left:-999rem}.skip:focus{left:.5rem;top:.5rem;background:#fff;padding:.75rem;z-index:2}
.in{max-width:54rem;margin:0 auto;padding:0 1rem}
.top{border-top:6px solid #a3161b;border-bottom:1px solid #c9c9c9;background:#fbf7f4}.top .in{display:flex;flex-wrap:wrap;gap:.25rem 1rem;align-items:center;padding-top:.5rem;padding-bottom:.5rem}
.name{flex:1 1 14rem;font-weight:700;font-size:1.15rem;line-height:1.35}.name a{display:inline-block;padding:.5rem 0;color:#a3161b;text-decoration:none}.name small{display:block;font-weight:400;font-size:.85rem;color:#4a4a4a}
.how{display:flex;flex-wrap:wrap;gap:.5rem;margin:0}.how button,.button{font:inherit;min-height:2.75rem;min-width:2.75rem;padding:.4rem .9rem;border-radius:.35rem;border:2px solid #0b4a94;background:#fff;color:#0b4a94;cursor:pointer}
.button{display:inline-block;font-weight:700;background:#0b4a94;color:#fff;text-decoration:none;text-align:center;padding:.55rem 1.4rem;margin:.25rem .5rem .25rem 0}.button.quiet{background:#fff;color:#0b4a94}.button:hover,.how button:hover{box-shadow:inset 0 0 0 2px #1a1a1a}
.menu ul{list-style:none;margin:0;padding:0;display:flex;flex-wrap:wrap}.menu a{display:block;padding:.55rem .8rem;min-height:2.75rem;min-width:2.75rem;text-decoration:none}.menu a[aria-current]{font-weight:700;color:#1a1a1a;box-shadow:inset 0 -4px #a3161b}.menu a:hover{text-decoration:underline}
.menu{border-bottom:1px solid #c9c9c9}.menu.wide{display:none}.menu summary{padding:.55rem 1rem;min-height:2.75rem;cursor:pointer;font-weight:700}.menu.narrow ul{display:grid;grid-template-columns:repeat(auto-fill,minmax(8.5rem,1fr));padding:0 .25rem}
@media(min-width:48rem){.menu.wide{display:block}.menu.narrow{display:none}}
main{padding:1rem 0 2rem}h1{font-size:1.5rem;line-height:1.35;margin:.5rem 0 1rem;text-wrap:balance}h2{font-size:1.2rem;line-height:1.4;margin:2rem 0 .5rem}h3{font-size:1.05rem;margin:1.25rem 0 .25rem}
p,dd,li{margin:.4rem 0}ul,ol{padding-left:1.4rem}main li>a,main p>a,main dd>a{display:inline-block;padding:.3rem 0}
.links{list-style:none;padding:0}.links>li{margin:0;padding:.35rem 0;border-bottom:1px solid #c9c9c9}span.hint{display:inline-block}.lead{font-size:1.1rem}.text{white-space:pre-line}.hint,.quietly{color:#4a4a4a;font-size:.92rem}.note{background:#eef3f9;border-left:5px solid #0b4a94;padding:.6rem .9rem}
.wrong{background:#fdeeee;border-left:5px solid #b00020;padding:.6rem .9rem}.field .wrong{padding:.3rem .6rem;margin:.25rem 0;font-weight:700}
.card{border:1px solid #8a8a8a;border-radius:.4rem;padding:.6rem 1rem;margin:.75rem 0}.cards{list-style:none;padding:0}.cards>li,.cards>.card{border:1px solid #8a8a8a;border-radius:.4rem;padding:.6rem 1rem;margin:.75rem 0}.card h2,.card h3,.cards h2,.cards h3{margin:.1rem 0 .3rem;font-size:1.1rem}
.facts{margin:.75rem 0;display:grid;grid-template-columns:1fr}.facts dt{color:#4a4a4a;margin-top:.5rem}.facts dd{margin:0}
@media(min-width:36rem){.facts{grid-template-columns:minmax(6rem,max-content) 1fr;gap:.3rem 1.2rem}.facts dt{margin:0}}
.row{display:flex;flex-wrap:wrap;gap:.5rem 1rem;align-items:end}.row>*{flex:0 1 auto}.row>.field{flex:1 1 12rem;margin:.25rem 0}
.field{margin:1.1rem 0;border:0;padding:0;min-width:0}.field label,.field legend{display:block;font-weight:700;padding:0;margin-bottom:.25rem}
input:not([type=hidden]):not([type=checkbox]):not([type=radio]),select,textarea{font:inherit;width:100%;max-width:100%;min-height:2.75rem;padding:.5rem .6rem;border:2px solid #5f5f5f;border-radius:.35rem;background:#fff;color:#1a1a1a}[aria-invalid=true]{border-color:#b00020}
input[type=checkbox],input[type=radio]{width:1.5rem;height:1.5rem;margin:0 .6rem 0 0;vertical-align:middle;flex:none}.field label.choice,.choice label{font-weight:400;display:flex;align-items:center;min-height:2.75rem;margin:0}
.stage{display:inline-block;border:1px solid #5f5f5f;border-radius:1rem;padding:.05rem .7rem;font-size:.9rem;font-weight:700;background:#f4f4f4}.stage.good{border-color:#17602f;color:#17602f;background:#eef7f0}.stage.late{border-color:#8f1220;color:#8f1220;background:#fdeeee}
.code{font:700 1.6rem/1.5 ui-monospace,Consolas,monospace;letter-spacing:.08em}.number{font-size:1.5rem;font-weight:700}
.crumbs,.pages,.twins{display:flex;flex-wrap:wrap;gap:.25rem 1rem;padding:0;margin:.5rem 0;list-style:none}.crumbs a,.pages a,.twins a{display:inline-block;padding:.6rem 0;min-height:2.75rem;min-width:2.75rem}.twins{border-top:1px solid #c9c9c9;margin-top:2rem;padding-top:.25rem;font-size:.92rem}
.wide-table{overflow-x:auto}table{border-collapse:collapse;width:100%}th,td{border:1px solid #8a8a8a;padding:.35rem .5rem;text-align:left;vertical-align:top}th{background:#f1f1f1}td.count,th.count{text-align:right}caption{text-align:left;font-weight:700;padding:.25rem 0}
@media(max-width:35.99rem){table.stack,.stack tbody,.stack tr,.stack td{display:block;border:0;padding:0}.stack thead{position:absolute;left:-999rem}.stack tr{border:1px solid #8a8a8a;border-radius:.4rem;padding:.5rem .8rem;margin:.6rem 0}.stack td.count{text-align:left}.stack td[data-name]::before{content:attr(data-name) "：";color:#4a4a4a}}
progress{width:100%;height:1.1rem}img,svg{max-width:100%;height:auto}mark{background:#ffe98a}
.trap{position:absolute;left:-999rem}.foot{background:#f4f1ee;border-top:1px solid #c9c9c9;padding:1rem 0 2rem;font-size:.95rem}.foot li{margin:0}.foot ul{list-style:none;padding:0;display:flex;flex-wrap:wrap;gap:0 1.25rem}.foot a{display:inline-block;padding:.6rem 0;min-height:2.75rem;min-width:2.75rem}
@media(prefers-reduced-motion:reduce){*{scroll-behavior:auto;transition:none;animation:none}}
@media print{.menu,.how,.twins,.skip,.foot ul,form{display:none}.top,.foot{background:none}a{color:inherit}.in{max-width:none}.card,tr{break-inside:avoid}}`

/** The style as the content policy names it: this one and no other runs. */
export const styleHash = `'sha256-${createHash('sha256').update(style).digest('base64')}'`
