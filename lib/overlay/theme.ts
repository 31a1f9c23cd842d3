/**
 * Looks of the badge, the card, the notice and the panel's frame. The values are those of `components/tokens.css`,
 * copied, because a page must never read our variables; `data-dark` follows the page's own colours, not the system's.
 */
export const overlayCss = `
:host { color-scheme: light; }
.layer { --paper: #faf8f3; --raised: #fff; --ink: #1d1b17; --soft: #5f594e; --line: #e0dbcf; --edge: #8c8576; --accent: #14594a; --on-accent: #fff; --wash: #e4eee9; --error: #a92a1c; --warning: #7a5200;
  font: 14px/20px system-ui, sans-serif; color: var(--ink); text-align: start; }
.layer[data-dark] { --paper: #1c1b18; --raised: #26241f; --ink: #f0ece3; --soft: #b3ac9e; --line: #3a372f; --edge: #827b6d; --accent: #7fcab2; --on-accent: #0e211b; --wash: #1f342d; --error: #ff9d88; --warning: #e8be68; color-scheme: dark; }
.layer > * { position: fixed; box-sizing: border-box; margin: 0; }
[hidden] { display: none !important; }
button { all: unset; box-sizing: border-box; cursor: pointer; }
.badge, .card, .frame, .notice { background: var(--paper); border: 1px solid var(--line); border-radius: 8px; box-shadow: 0 4px 16px #0004; }
.badge { display: flex; align-items: center; gap: 6px; height: 28px; padding: 0 10px; border-radius: 14px; border-color: var(--edge); font-weight: 600; font-variant-numeric: tabular-nums; box-shadow: 0 1px 3px #0003; }
.badge:hover { background: var(--raised); }
.badge::before { content: ""; width: 12px; height: 12px; background: var(--error); clip-path: polygon(50% 0, 100% 50%, 50% 100%, 0 50%); }
.badge[data-verdict="review"]::before { background: var(--warning); clip-path: polygon(50% 5%, 100% 95%, 0 95%, 50% 5%, 50% 38%, 26% 80%, 74% 80%, 50% 38%); }
.card { width: 264px; padding: 4px; }
.strip { width: min(480px, calc(100vw - 16px)); }
.strip .item { display: -webkit-box; -webkit-box-orient: vertical; -webkit-line-clamp: 2; padding-block: 0; margin-block: 6px; overflow: hidden; }
.card p { margin: 0; padding: 6px 8px; color: var(--soft); font-size: 13px; line-height: 18px; }
.fix + .quiet { position: relative; margin-top: 9px; }
.fix + .quiet::before { content: ""; position: absolute; inset: -5px 4px auto; border-top: 1px solid var(--line); }
.item { display: flex; align-items: baseline; gap: 8px; width: 100%; padding: 6px 8px; border-radius: 4px; overflow-wrap: anywhere; }
.item:hover { background: var(--raised); }
.item[aria-selected="true"] { background: var(--wash); box-shadow: inset 0 0 0 1px var(--accent); }
.item kbd { flex: none; order: 2; margin-inline-start: auto; font: inherit; font-size: 12px; color: var(--soft); }
.fix { font-weight: 600; color: var(--accent); }
.quiet { font-size: 13px; }
.frame { overflow: hidden; box-shadow: 0 8px 32px #0005; }
.frame iframe { display: block; width: 100%; height: 100%; border: 0; color-scheme: normal; }
.notice { inset: auto auto 24px 50%; transform: translateX(-50%); max-width: min(480px, calc(100vw - 32px)); padding: 10px 16px; border-color: var(--edge); }
.spoken { width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
@media (prefers-reduced-motion: no-preference) { .card, .frame, .notice { animation: appear 120ms ease-out; } @keyframes appear { from { opacity: 0; } } }
@media (forced-colors: active) { .item[aria-selected="true"] { outline: 2px solid Highlight; } }
`;

/** True when text on the page is light, that is, when the page is dark. */
export function isDarkAt(element: Element): boolean {
  const channels =
    getComputedStyle(element)
      .color.match(/[\d.]+/g)
      ?.slice(0, 3)
      .map(Number) ?? [];
  const [red = 0, green = 0, blue = 0] = channels;
  // Rec. 709 luma of an sRGB colour, good enough to tell ink from paper.
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue > 140;
}
