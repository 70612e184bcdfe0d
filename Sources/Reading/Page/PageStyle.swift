/// How the page looks. Lines, words and weights carry the meaning; colour only helps.
enum PageStyle {
  /// The style sheet. It holds no character that XML would want escaped.
  static let css = frame + article + notes + index + media

  private static let frame = """

    :root {
      color-scheme: light dark;
      --paper: #fdfcf8; --ink: #1c1b18; --quiet: #66625a; --rule: #d8d3c6; --tint: rgba(120, 104, 60, .06);
      --says: #46688c; --against: #a23a2c; --holds: #8b6713; --miss: rgba(90, 86, 78, .32);
      --serif: "Iowan Old Style", "Palatino Linotype", Palatino, "Source Serif 4", Georgia, "Noto Serif", "Liberation Serif", serif;
      --sans: "Source Sans 3", "Helvetica Neue", "Segoe UI", "Noto Sans", Arial, sans-serif;
    }
    @media (prefers-color-scheme: dark) {
      :root {
        --paper: #171614; --ink: #e6e2d8; --quiet: #a19b8e; --rule: #3b3832; --tint: rgba(225, 205, 150, .07);
        --says: #8fb3d9; --against: #eb8f7e; --holds: #d9b45c; --miss: rgba(210, 200, 180, .34);
      }
    }
    * { box-sizing: border-box; }
    html { background: var(--paper); color: var(--ink); scroll-padding-top: 4rem; -webkit-text-size-adjust: 100%; }
    body { margin: 0 auto; padding: 2.5rem 1.5rem 5rem; max-width: 41rem; font: 1.1875rem/1.75 var(--serif); overflow-wrap: anywhere; }
    a { color: inherit; text-decoration-color: var(--rule); text-underline-offset: .18em; }
    a:hover { text-decoration-color: currentcolor; }
    a:focus-visible, summary:focus-visible, input:focus-visible { outline: 2px solid var(--says); outline-offset: 2px; border-radius: 2px; }
    summary { cursor: pointer; }
    .skip { position: absolute; left: -999rem; }
    .skip:focus { left: 1rem; top: 1rem; background: var(--paper); }
    header { border-top: 3px double var(--ink); border-bottom: 1px solid var(--rule); padding: 1.1rem 0 1.2rem; margin-bottom: 2rem; }
    .outlet { margin: 0 0 .7rem; font: 600 .78rem/1.4 var(--sans); letter-spacing: .11em; text-transform: uppercase; color: var(--quiet); }
    h1 { margin: 0 0 .8rem; font-size: 2.2rem; line-height: 1.14; font-weight: 600; letter-spacing: -.012em; text-wrap: balance; }
    .origin, .counts, .notice, .custody, .legend { font: .84rem/1.55 var(--sans); }
    .origin { margin: 0 0 .5rem; color: var(--ink); }
    .counts, .notice { margin: 0 0 .5rem; color: var(--quiet); }
    .notice { border-left: 3px solid var(--against); padding-left: .6rem; color: var(--ink); }
    .custody { color: var(--quiet); }
    .custody dl { display: grid; grid-template-columns: max-content minmax(0, 1fr); gap: .1rem .9rem; margin: .5rem 0; }
    .custody dd { margin: 0; }
    .custody p { margin: .3rem 0 0; }
    code { font: .92em/1.4 ui-monospace, "DejaVu Sans Mono", monospace; }
    .legend { margin-top: 1.3rem; color: var(--quiet); }
    .legend ul { margin: .35rem 0 .5rem; padding: 0; list-style: none; color: var(--ink); }
    .legend li { margin: 0 0 .28rem; }
    .legend .said { text-underline-offset: 3px; }
    .legend .said .said { text-underline-offset: 6px; }
    .caution { margin: 0 0 .5rem; font-style: italic; }
    .switches { margin: .6rem 0 0; display: flex; flex-wrap: wrap; gap: .2rem 1rem; color: var(--ink); }
    .switches label { cursor: pointer; }
    .switches input { margin: 0 .15rem 0 0; vertical-align: -1px; accent-color: var(--says); }

    """

  private static let article = """
    .row { margin: 0 0 1.15rem; }
    .text { margin: 0; unicode-bidi: isolate; overflow: clip; overflow-clip-margin: 1rem; }
    h2.text { font-size: 1.3rem; line-height: 1.35; margin-top: 1.2rem; }
    .item { padding-left: 1.3rem; text-indent: -.9rem; }
    .item::before { content: "–"; display: inline-block; width: .9rem; text-indent: 0; }
    .caption, .byline { font-size: .9em; }
    .byline { color: var(--quiet); }
    .said { background: var(--tint); text-decoration: underline solid var(--says) 1px; text-underline-offset: 4px; text-decoration-skip-ink: none; }
    .said.l1 { text-underline-offset: 7px; } .said.l2 { text-underline-offset: 10px; } .said.l3, .said.l4 { text-underline-offset: 13px; }
    .confirms { text-decoration-style: double; }
    .denies { text-decoration-color: var(--against); text-decoration-thickness: 2.5px; }
    .doubts { text-decoration-color: var(--against); text-decoration-style: wavy; }
    .alleges { text-decoration-color: var(--holds); text-decoration-style: dashed; text-decoration-thickness: 1.5px; }
    .believes { text-decoration-color: var(--holds); text-decoration-style: dotted; text-decoration-thickness: 1.5px; }
    .asks, .promises { text-decoration-color: var(--says); text-decoration-style: dashed; text-decoration-thickness: 1.5px; }
    .other { text-decoration-color: var(--quiet); text-decoration-style: dotted; text-decoration-thickness: 1.5px; }
    .source { font-weight: 600; }
    .cue { font-style: italic; }
    .unread { background: radial-gradient(circle, var(--miss) 0 .8px, transparent 1.2px) 0 0 / 5px 5px; border-inline: 2px dotted var(--quiet); padding: 0 .15em; }
    .sign { outline: 1px dashed var(--quiet); outline-offset: 1px; }
    .foreign { color: var(--quiet); }
    .foreign::before { content: "[not English] "; font: .7em var(--sans); }
    .hazard { font: .68em/1 ui-monospace, "DejaVu Sans Mono", monospace; border: 1px solid var(--against); border-radius: 2px; padding: 0 .2em; white-space: nowrap; unicode-bidi: isolate; }
    .text a { text-decoration: none; }
    .text a:hover { text-decoration: underline; }
    .ref { font: 600 .64em/1 var(--sans); color: var(--says); vertical-align: .5em; padding: 0 .2em 0 .14em; white-space: nowrap; unicode-bidi: isolate; }
    .ref.relation { visibility: hidden; font-size: 0; padding: 0; color: var(--holds); }
    .row .on { background: rgba(226, 184, 60, .30); }
    .text :target, li:target { background: rgba(226, 184, 60, .35); }

    """

  private static let notes = """
    .notes { list-style: none; margin: .55rem 0 0; padding: 0 0 0 .9rem; border-left: 2px solid var(--rule); font: .82rem/1.42 var(--sans); }
    .note { margin: 0 0 .35rem; padding: .05rem .2rem; border-radius: 2px; }
    .note p { margin: .3rem 0; }
    .note summary { list-style: none; position: relative; padding-right: 1.1rem; }
    .note summary::-webkit-details-marker { display: none; }
    .note summary::after { content: "+"; position: absolute; right: .2rem; top: 0; color: var(--quiet); }
    .note [open] > summary::after { content: "–"; }
    .number { color: var(--says); font-weight: 600; margin-right: .1em; }
    .stance { font-variant-caps: all-small-caps; letter-spacing: .04em; font-size: 1.08em; }
    .denies .stance, .doubts .stance { color: var(--against); font-weight: 600; }
    .q, .through, .why, .by { color: var(--quiet); }
    .through { display: block; }
    .told { font-style: italic; }
    .chain { margin: .4rem 0; padding: 0 0 0 .2rem; list-style: none; }
    .chain li { padding-left: .8rem; border-left: 1px solid var(--ink); }
    .chain li.told { border-left-style: dashed; font-style: normal; }
    .missed b { font-weight: 600; }
    .note.relation, .date::after { display: none; }
    body:has(#show-relations:checked) .note.relation { display: block; }
    body:has(#show-relations:checked) .ref.relation { visibility: visible; font-size: .64em; padding: 0 .2em 0 .14em; }
    body:has(#show-relations:checked) .evidence { box-shadow: inset 0 -.42em rgba(200, 150, 30, .26); }
    body:has(#show-dates:checked) .date::after { content: "\\00a0" attr(data-value); display: inline; font: .66em/1 var(--sans); color: var(--holds); vertical-align: .45em; unicode-bidi: isolate; }
    body:has(#show-dates:checked) .date { border-bottom: 1px dotted var(--holds); }
    body:has(#show-names:checked) .text a.name, body:has(#show-names:checked) .text a.description, body:has(#show-names:checked) .text a.pronoun { color: var(--says); }
    body:has(#show-names:checked) .text a[data-name]::after { content: "\\00a0[" attr(data-name) "]"; font: .66em/1 var(--sans); color: var(--quiet); }

    """

  private static let index = """
    footer { border-top: 3px double var(--ink); margin-top: 3rem; font: .88rem/1.5 var(--sans); }
    footer h2 { font: 600 1.2rem/1.3 var(--serif); margin: 1.8rem 0 .6rem; }
    footer h3 { font: 600 .76rem/1.4 var(--sans); letter-spacing: .09em; text-transform: uppercase; color: var(--quiet); margin: 1.2rem 0 .4rem; }
    .index, .plain { list-style: none; margin: 0; padding: 0; }
    .index li, .plain li { padding: .28rem 0; border-top: 1px solid var(--rule); }
    .index li { break-inside: avoid; }
    .index details { color: var(--quiet); }
    .index summary { font-size: .94em; }
    .index details p { margin: .2rem 0 .3rem; color: var(--ink); }
    .facts { color: var(--quiet); }
    .kind { font-weight: 600; }
    table { border-collapse: collapse; }
    td { padding: .18rem 1.5rem .18rem 0; border-top: 1px solid var(--rule); vertical-align: top; }

    """

  private static let media = """
    @media (min-width: 66rem) {
      body { max-width: 64rem; padding-top: 3.5rem; }
      header, .row { display: grid; grid-template-columns: minmax(0, 38rem) minmax(0, 1fr); column-gap: 3.2rem; }
      header { padding-top: 1.4rem; margin-bottom: 2.4rem; }
      h1 { font-size: 2.7rem; }
      .legend { margin-top: .1rem; padding-left: .9rem; border-left: 1px solid var(--rule); }
      .notes { margin-top: .3rem; padding: 0; border: 0; }
      .placed .notes { position: relative; height: 0; }
      .placed .note { position: absolute; left: .9rem; right: 0; margin: 0; }
      .index { columns: 2; column-gap: 3.2rem; }
      footer > section { max-width: 64rem; }
    }
    @media (forced-colors: active) { .said { forced-color-adjust: none; } }
    @media print {
      :root { --paper: #fff; --ink: #000; --quiet: #444; --rule: #999; --says: #234; --against: #000; --holds: #000; --tint: rgba(0, 0, 0, .05); --miss: rgba(0, 0, 0, .25); }
      body { max-width: none; padding: 0; font-size: 10.5pt; line-height: 1.6; }
      header, .row { display: block; }
      .said, .unread, .row .on { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
      .placed .notes { height: auto; position: static; }
      .placed .note { position: static; }
      .notes { padding-left: .9rem; border-left: 1px solid var(--rule); font-size: 8.5pt; }
      .note { break-inside: avoid; }
      .switches, .skip { display: none; }
      .note summary::after { content: ""; }
      .index { columns: 2; }
      h2, h3 { break-after: avoid; }
    }

    """
}
