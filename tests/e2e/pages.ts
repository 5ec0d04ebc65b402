/** Pages that publishers make and other tools stumble over. Each is a news article on a listed host. */
import { ADDRESS, page } from './story.ts'

const PLAIN =
  'The lorries wait in a long line on the shore, and the drivers have made a small town of tents and tea stands beside the road, where the bread is good and nobody tells them anything about the barrier. '
const fill = (times: number) => `<p>${PLAIN.repeat(times)}</p>`

const address = (name: string) => `${ADDRESS}-${name}`

/** The same story under three subheadings. */
const sections = page(
  `<h2>At the border</h2><p>Officials in Herat said that the road was closed again.</p>${fill(3)}<h2>After the talks</h2><p>Traders in Herat said that flour was dear, and in Herat itself it could not be had.</p>${fill(3)}`,
)

/** A paragraph inside an open shadow root, as web components write it. */
const shadow = page(
  `<story-part><template shadowrootmode="open"><style>p{font-size:18px}</style><p id="inner">Officials in Kandahar said on Wednesday that they would join the talks in the spring if they were asked to do so by anybody.</p></template></story-part>${fill(2)}`,
)

const details = page(
  `<details><summary>Background</summary><p>Officials in Kandahar said on Wednesday that they would join the talks in the spring if they were asked to do so.</p></details>${fill(2)}`,
)

/** The whole story in a box that scrolls by itself. */
const scroller = page(
  fill(12),
  '<style>html,body{height:100%;overflow:hidden;margin:0!important}main{height:100%;overflow:auto}</style>',
)

const columns = page(fill(4), '<style>article{columns:2;column-gap:40px}body{max-width:1000px!important}</style>')

const rightToLeft = page(fill(1)).replace('<html lang="en">', '<html lang="en" dir="rtl">')

const dark = page(fill(1), '<style>body{background:#111;color:#eee}</style>')

/** Root type of 62.5 % and a zoomed body: cards that count in rem come out tiny. */
const tiny = page(fill(1), '<style>html{font-size:62.5%}</style>')

/** The story inside a modal dialog, as some sites open it over their front page. */
const dialog = page(fill(1))
  .replace('<main>', '<dialog id="d" style="max-width:700px;max-height:90vh">')
  .replace('</main>', '</dialog><script>document.getElementById("d").showModal()</script>')

/** A story whose paragraphs live in a frame of the same publisher. */
const inner = page().replace(/<meta.*?>|<script.*?<\/script>/g, '')
const frame = `<!doctype html><html lang="en"><head><title>Live from the lake</title></head><body><h1>Live from the lake</h1><iframe src="${address('inner')}" width="700" height="900"></iframe></body></html>`

/** Papers and inks of news sites in their light and dark dress: ground, text. */
export const GROUNDS = {
  plain: ['#ffffff', '#121212'],
  salmon: ['#fff1e5', '#33302e'],
  newsprint: ['#f6f6f6', '#3a3a3a'],
  sepia: ['#f4ecd8', '#5b4636'],
  grey: ['#ededed', '#555555'],
  night: ['#121212', '#e0e0e0'],
  black: ['#000000', '#9a9a9a'],
  navy: ['#0d1b2a', '#c9d4e3'],
  charcoal: ['#2b2b2b', '#bdbdbd'],
  gradient: ['linear-gradient(90deg, #14213d, #3d1430)', '#f2f2f2'],
} as const
export const TOWNS = [
  'Herat',
  'Kandahar',
  'Kunduz',
  'Dushanbe',
  'Tashkent',
  'Samarkand',
  'Bishkek',
  'Almaty',
  'Ashgabat',
  'Jalalabad',
]
/** A town on each of the grounds, under a heading of its own. */
const grounds = page().replace(
  /<article>[\s\S]*<\/article>/,
  `<style>body{margin:0!important;max-width:none!important}nav,.comments{display:none}h1{margin:0}section{padding:1px 20px}p,h2{margin:2px 0;font-size:18px;line-height:1.35}</style><article><h1>Ten towns</h1>${Object.entries(
    GROUNDS,
  )
    .map(
      ([name, [ground, ink]], i) =>
        `<section id="${name}" style="background:${ground};color:${ink}"><h2>On ${name}</h2><p>The road through ${TOWNS[i]} was open again, the drivers of the long line of lorries said on the second day of the talks about flour and bread, which they wished to see ended soon.</p></section>`,
    )
    .join('')}</article>`,
)

/** Another article, with a person of the same surname, to be added below the first. */
export const NEXT_ARTICLE = `<article id="next"><h1>Bakers meet in the valley</h1><p>“Flour is flour,” said Elena Lindqvist, a spokeswoman for the guild of bakers in Kandahar, where the meeting was held for the third year.</p><p>Lindqvist said that the guild would meet again in Herat. ${PLAIN.repeat(4)}</p></article>`

export const PAGES = {
  story: ADDRESS,
  sections: address('sections'),
  shadow: address('shadow'),
  details: address('details'),
  scroller: address('scroller'),
  columns: address('columns'),
  rightToLeft: address('rtl'),
  dark: address('dark'),
  tiny: address('tiny'),
  dialog: address('dialog'),
  frame: address('frame'),
  inner: address('inner'),
  grounds: address('grounds'),
}

export const SITE = Object.fromEntries(
  Object.entries({
    story: page(fill(2)),
    sections,
    shadow,
    details,
    scroller,
    columns,
    rightToLeft,
    dark,
    tiny,
    dialog,
    frame,
    inner,
    grounds,
  }).map(([name, html]) => [PAGES[name as keyof typeof PAGES], { html }]),
)
