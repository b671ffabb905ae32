/** The dashboard's one stylesheet: no scripts, no inline styles, light and dark, from phone to desk. */
export const style = `
:root {
  color-scheme: light dark;
  --paper: #f6f7f6; --card: #fff; --ink: #1c2624; --soft: #5c6a67; --line: #dfe5e3; --line-strong: #b9c4c1;
  --accent: #0b6b5e; --accent-ink: #fff; --accent-soft: #e2f1ee; --mark: #fff0a8; --mark-ink: #3a3000;
  --wait: #1f5a96; --wait-soft: #e5eff9; --ask: #8a5200; --ask-soft: #fdf0d9; --good: #1d6b35; --good-soft: #e2f3e6;
  --end: #525f5c; --end-soft: #eceFee; --bad: #a12622; --bad-soft: #fbe7e5;
  --sans: system-ui, -apple-system, 'Segoe UI', Roboto, 'Helvetica Neue', 'Noto Sans', sans-serif;
  --mono: ui-monospace, SFMono-Regular, 'SF Mono', Menlo, Consolas, 'Liberation Mono', monospace;
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #121816; --card: #1a2220; --ink: #e4ebe9; --soft: #9aa9a5; --line: #2b3633; --line-strong: #475550;
    --accent: #5cc4b2; --accent-ink: #06231e; --accent-soft: #173631; --mark: #5c4f10; --mark-ink: #fff4c2;
    --wait: #8fc0f2; --wait-soft: #1a2c40; --ask: #efb865; --ask-soft: #3a2b10; --good: #86d39b; --good-soft: #16331f;
    --end: #aab6b3; --end-soft: #27312e; --bad: #f29a94; --bad-soft: #431d1b;
  }
}
* { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 400 15px/1.5 var(--sans); overflow-wrap: anywhere; }
a { color: var(--accent); text-decoration-thickness: 1px; text-underline-offset: 2px; }
a:hover { text-decoration-thickness: 2px; }
:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; border-radius: 3px; }
.skip { position: absolute; left: -999px; }
.skip:focus { left: 1rem; top: .5rem; background: var(--card); padding: .5rem 1rem; z-index: 2; }

header.top { background: var(--card); border-bottom: 1px solid var(--line); }
.bar { max-width: 74rem; margin: 0 auto; padding: .5rem 1.25rem 0; display: flex; flex-wrap: wrap; column-gap: 2rem; align-items: center; }
.brand { display: flex; align-items: center; gap: .55rem; font-weight: 650; color: var(--ink); text-decoration: none; padding: .4rem 0 .7rem; min-width: 0; }
.brand svg { width: 1.5rem; height: 1.5rem; flex: none; color: var(--accent); }
.brand small { font-weight: 400; font-size: .87rem; color: var(--soft); }
nav.main { display: flex; gap: .25rem; overflow-x: auto; scrollbar-width: none; margin: 0 -.6rem; }
nav.main a { padding: .4rem .65rem .65rem; color: var(--soft); text-decoration: none; white-space: nowrap; border-bottom: 2px solid transparent; }
nav.main a:hover { color: var(--ink); }
nav.main a[aria-current] { color: var(--ink); font-weight: 600; border-bottom-color: var(--accent); }
.count { display: inline-block; min-width: 1.35rem; padding: 0 .38rem; margin-left: .3rem; border-radius: 1rem; background: var(--ask-soft); color: var(--ask); font-size: .78rem; font-weight: 600; text-align: center; }
.dot { display: inline-block; width: .55rem; height: .55rem; border-radius: 50%; margin-right: .4rem; background: var(--good); }
.dot.degraded { background: var(--ask); } .dot.down { background: var(--bad); }

main { max-width: 74rem; margin: 0 auto; padding: 1.5rem 1.25rem 4rem; }
h1 { font-size: 1.5rem; line-height: 1.25; letter-spacing: -.01em; margin: 0 0 .35rem; font-weight: 650; }
h2 { font-size: 1.02rem; margin: 2.1rem 0 .65rem; font-weight: 650; }
h3 { font-size: .95rem; margin: 0; font-weight: 600; }
p { margin: .35rem 0; }
.lead, .soft { color: var(--soft); }
.lead { margin: 0 0 1.1rem; max-width: 46rem; }
.small { font-size: .87rem; }
.number, code, .code { font-family: var(--mono); font-size: .92em; font-variant-ligatures: none; }
.number { white-space: nowrap; unicode-bidi: isolate; }
.number.wide { white-space: normal; }
time span, time small { white-space: nowrap; } time small { color: var(--soft); font-size: .87em; }
.title { display: flex; flex-wrap: wrap; gap: .3rem .75rem; align-items: center; }
.facts { display: flex; flex-wrap: wrap; gap: .25rem 1.5rem; margin: .3rem 0 0; color: var(--soft); font-size: .93rem; padding: 0; }
.facts > div { display: flex; gap: .4rem; flex-wrap: wrap; }
.facts dt { color: var(--soft); } .facts dd { margin: 0; color: var(--ink); min-width: 0; }

.card { background: var(--card); border: 1px solid var(--line); border-radius: 10px; }
.pad { padding: 1rem 1.15rem; } .pad > :first-child, .review > :first-child { margin-top: 0; } .pad > :last-child { margin-bottom: 0; }
.stack > * + * { margin-top: .8rem; }
.pill { display: inline-block; max-width: 100%; overflow: hidden; text-overflow: ellipsis; vertical-align: bottom; padding: .05rem .55rem; border-radius: 1rem; font-size: .82rem; font-weight: 550; white-space: nowrap; background: var(--end-soft); color: var(--end); }
.pill.wait { background: var(--wait-soft); color: var(--wait); } .pill.ask { background: var(--ask-soft); color: var(--ask); }
.pill.good { background: var(--good-soft); color: var(--good); } .pill.bad { background: var(--bad-soft); color: var(--bad); }
.note { border-left: 3px solid var(--line-strong); padding: .6rem .9rem; background: var(--card); border-radius: 0 8px 8px 0; margin: .8rem 0; }
.note.ask { border-color: var(--ask); background: var(--ask-soft); } .note.bad { border-color: var(--bad); background: var(--bad-soft); }
.note.good { border-color: var(--good); background: var(--good-soft); }
.note ul { margin: .2rem 0; padding-left: 1.2rem; }
.empty { padding: 2.2rem 1.25rem; text-align: center; color: var(--soft); }
.empty b { display: block; color: var(--ink); font-weight: 600; margin-bottom: .25rem; }
.empty p { max-width: 34rem; margin: .25rem auto; }

table { width: 100%; border-collapse: collapse; font-size: .94rem; }
caption { text-align: left; padding: .75rem 1rem 0; font-weight: 600; }
th { text-align: left; font-weight: 550; font-size: .82rem; color: var(--soft); padding: .65rem 1rem .45rem; border-bottom: 1px solid var(--line); white-space: nowrap; }
td { padding: .65rem 1rem; border-bottom: 1px solid var(--line); vertical-align: top; }
tr:last-child > td { border-bottom: 0; }
td > p:first-child { margin-top: 0; } td > p:last-child { margin-bottom: 0; }
.inner { margin: .6rem 0 0; border: 1px solid var(--line); border-radius: 8px; overflow: hidden; }
.inner td, .inner th { padding: .4rem .75rem; }
.lines { list-style: none; margin: 0; padding: 0; } .lines li + li { margin-top: .2rem; }
.timeline .lines { margin-top: .5rem; }
.lines li { display: flex; flex-wrap: wrap; gap: .1rem .5rem; align-items: baseline; }

.timeline > .us { margin-left: clamp(0rem, 4vw, 3rem); } .timeline > .us .mail { background: var(--accent-soft); }
.timeline > .people .remark { background: var(--mark); color: var(--mark-ink); border-color: transparent; }
.mail.preview { background: var(--card); }
.today { margin-top: .8rem; display: grid; grid-template-columns: repeat(auto-fit, minmax(min(24rem, 100%), 1fr)); gap: 1rem; }
.today h2 { margin: 0; } .today .title { justify-content: space-between; flex-wrap: nowrap; }
.figures { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(14rem, 100%), 1fr)); gap: 1rem; }
.total { font-size: 1.35rem; font-weight: 650; line-height: 1.2; font-variant-numeric: tabular-nums; } .total.none { color: var(--soft); font-weight: 400; }
.todo { list-style: none; margin: .5rem 0 0; padding: 0; } .todo li { padding: .3rem 0; } .todo li + li { border-top: 1px solid var(--line); }
.parts { display: flex; flex-wrap: wrap; gap: .1rem .9rem; margin-top: .6rem; }
.near { color: var(--bad); font-weight: 600; }
svg.chart { display: block; width: 100%; height: 2.6rem; } svg.chart rect { fill: var(--accent); } svg.chart rect.none { fill: var(--line-strong); }
.work { display: flex; flex-wrap: wrap; gap: .2rem 2rem; margin: 0 0 .9rem; }
.review.pickable { display: grid; grid-template-columns: auto minmax(0, 1fr); gap: .8rem; } .pickable > input { width: 1.15rem; height: 1.15rem; margin: .2rem 0 0; accent-color: var(--accent); }
.several { background: var(--paper); padding: .6rem 0; margin-top: .4rem; } @media (min-width: 46rem) { .several { position: sticky; bottom: 0; } }
form.search.many { grid-template-columns: repeat(auto-fit, minmax(8.6rem, 1fr)); } form.search.many > :first-of-type { grid-column: span 2; }
label.sure { display: flex; gap: .6rem; align-items: baseline; color: var(--ink); font-size: 1rem; margin: .5rem 0; } label.sure input { width: 1.1rem; height: 1.1rem; margin: 0; flex: none; }
.viewer form[method=post]:not(.always), .viewer details.form, .viewer #reply { display: none; }
.login { max-width: 26rem; padding-top: 12vh; } .account { max-width: 30rem; }
form.search.add { grid-template-columns: minmax(10rem, 22rem) minmax(8rem, 12rem) auto; justify-content: start; margin-top: 1rem; }
code.secret { font-size: 1.1rem; user-select: all; } form.role { display: inline-flex; gap: .4rem; align-items: center; } form.role select { min-height: 2rem; width: auto; padding: .2rem .5rem; }
form.inline { display: inline; } label.spaced, details.spaced { margin-top: .8rem; }
button.link { min-height: 0; padding: 0 .2rem; border: 0; background: none; color: var(--accent); font-weight: 400; text-decoration: underline; text-underline-offset: 2px; }

form.search { display: grid; grid-template-columns: minmax(12rem, 1fr) auto auto auto; gap: .6rem; align-items: end; margin: 0 0 1rem; }
label { display: block; font-size: .82rem; font-weight: 550; color: var(--soft); }
label > input, label > select, label > textarea { margin-top: .2rem; }
.fee + label { margin-top: .8rem; }
input[type=text], input[type=password], input[type=search], input[type=datetime-local], select, textarea {
  display: block; width: 100%; min-height: 2.5rem; padding: .4rem .65rem; font: inherit; font-size: 1rem; color: var(--ink);
  background: var(--card); border: 1px solid var(--line-strong); border-radius: 7px; font-weight: 400;
}
textarea { min-height: 4.5rem; resize: vertical; line-height: 1.45; }
::placeholder { color: var(--soft); opacity: .8; }
button, .button {
  display: inline-block; min-height: 2.5rem; padding: .45rem 1.05rem; font: inherit; font-weight: 600; cursor: pointer;
  color: var(--accent-ink); background: var(--accent); border: 1px solid var(--accent); border-radius: 7px; text-decoration: none;
}
button:hover, .button:hover { filter: brightness(1.08); }
button.quiet, .button.quiet { color: var(--accent); background: transparent; border-color: var(--line-strong); }
fieldset { border: 1px solid var(--line); border-radius: 8px; padding: .8rem 1rem 1rem; margin: .9rem 0; min-width: 0; }
legend { font-weight: 600; font-size: .92rem; padding: 0 .35rem; }
.grid { display: grid; grid-template-columns: repeat(auto-fit, minmax(11rem, 1fr)); gap: .7rem; align-items: end; }
.fee { display: grid; grid-template-columns: minmax(5rem, .8fr) minmax(4.2rem, .5fr) minmax(7.5rem, .9fr) minmax(7.5rem, .9fr) minmax(9rem, 2fr); gap: .6rem; align-items: end; margin-top: .7rem; }
.pick { display: flex; flex-wrap: wrap; gap: .3rem 1.1rem; }
.pick label { display: inline-flex; gap: .45rem; align-items: center; color: var(--ink); font-weight: 400; font-size: .95rem; min-height: 2.1rem; }
.pick input { margin: 0; width: 1.05rem; height: 1.05rem; accent-color: var(--accent); flex: none; }
.choice td { vertical-align: middle; } .choice td:first-child { width: 30%; }
.opened { margin-bottom: .9rem; }
.actions { display: flex; flex-wrap: wrap; gap: .7rem; align-items: center; margin-top: 1rem; }
.split { display: grid; grid-template-columns: repeat(auto-fit, minmax(17rem, 1fr)); gap: 1rem; }
.split form { display: flex; flex-direction: column; height: 100%; } .split form p { flex: 1; margin-bottom: .8rem; } .split h3 { margin-bottom: .2rem; }

details > summary { cursor: pointer; color: var(--accent); padding: .25rem 0; }
details.form > summary { font-weight: 600; }
details[open] > summary { margin-bottom: .4rem; }
details.form { background: var(--card); border: 1px solid var(--line); border-radius: 10px; padding: .7rem 1.15rem; }
.mail, pre { white-space: pre-wrap; overflow-wrap: anywhere; margin: .5rem 0 0; padding: .75rem .95rem; border-radius: 8px; background: var(--paper); border: 1px solid var(--line); font: inherit; max-height: 28rem; overflow-y: auto; unicode-bidi: plaintext; }
pre { font: .88rem/1.5 var(--mono); }
mark { background: var(--mark); color: var(--mark-ink); padding: .05em .15em; border-radius: 3px; }
iframe { display: block; width: 100%; height: 30rem; border: 1px solid var(--line); border-radius: 8px; background: #fff; margin-top: .5rem; }
dl.values { display: grid; grid-template-columns: max-content 1fr; gap: .15rem .9rem; margin: .4rem 0 0; font-size: .92rem; }
dl.values dt { color: var(--soft); } dl.values dd { margin: 0; min-width: 0; }

.timeline { list-style: none; margin: 0; padding: 0; }
.timeline > li { position: relative; padding: 0 0 1.5rem 1.7rem; }
.timeline > li::before { content: ''; position: absolute; left: .32rem; top: .45rem; width: .7rem; height: .7rem; border-radius: 50%; background: var(--card); border: 2.5px solid var(--end); }
.timeline > li::after { content: ''; position: absolute; left: .64rem; top: 1.35rem; bottom: -.25rem; width: 1.5px; background: var(--line); }
.timeline > li:last-child::after { display: none; }
.timeline > .wait::before { border-color: var(--wait); } .timeline > .ask::before { border-color: var(--ask); }
.timeline > .good::before { border-color: var(--good); } .timeline > .bad::before { border-color: var(--bad); }
.when { display: flex; flex-wrap: wrap; gap: 0 .8rem; align-items: baseline; }
.when time, .when .cause { font-size: .87rem; color: var(--soft); }
.pages { display: flex; gap: .8rem; margin-top: 1rem; }
.tabs { display: flex; gap: .4rem; margin: 0 0 1rem; }
.tabs a { padding: .3rem .85rem; border-radius: 1rem; text-decoration: none; color: var(--soft); border: 1px solid var(--line); background: var(--card); }
.tabs a[aria-current] { color: var(--accent); background: var(--accent-soft); border-color: var(--accent); font-weight: 600; }
.review { display: block; padding: 1rem 1.15rem; } .review + .review { border-top: 1px solid var(--line); }
footer { max-width: 74rem; margin: 0 auto; padding: 0 1.25rem 2rem; color: var(--soft); font-size: .85rem; }

@media (max-width: 46rem) {
  nav.main { flex-wrap: wrap; } nav.main a { padding: .3rem .6rem .45rem; }
  .bar { padding: .35rem 1rem 0; } main { padding: 1.1rem 1rem 3rem; } .brand { padding-bottom: .3rem; }
  form.search { grid-template-columns: 1fr 1fr; } form.search > :first-child { grid-column: 1 / -1; } form.search > button { grid-column: 1 / -1; }
  .fee { grid-template-columns: 1fr 1fr; } .fee > :last-child { grid-column: 1 / -1; }
  table.cards, .cards tbody, .cards tr, .cards td { display: block; }
  .cards thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
  .cards tr { padding: .75rem 1rem; border-bottom: 1px solid var(--line); } .cards tr:last-child { border-bottom: 0; }
  .cards td { padding: .1rem 0; border: 0; width: auto !important; }
  .cards td[data-label] { display: grid; grid-template-columns: 6.8rem minmax(0, 1fr); gap: .6rem; }
  .cards td[data-label]::before { content: attr(data-label); color: var(--soft); font-size: .84rem; padding-top: .1rem; }
  .cards td:empty { display: none; }
  .inner.cards tr { padding: .5rem .75rem; } .inner.cards td { padding: .1rem 0; }
  dl.values { grid-template-columns: 1fr; } dl.values dd { margin-bottom: .3rem; }
  iframe { height: 24rem; }
}
@media print { header.top, form, .pages, .tabs { display: none; } body { background: #fff; } }
`;

/** The page's icon: a port that halts. */
export const icon = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24"><rect width="24" height="24" rx="6" fill="#0b6b5e"/><path d="M5 12h7m0 0-3-3m3 3-3 3M17 6v12" fill="none" stroke="#fff" stroke-width="2.2" stroke-linecap="round" stroke-linejoin="round"/></svg>`;
