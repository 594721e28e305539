/** RFC 5147: #char=120,180 is what stands between two positions, counted in code points from 0; either may be missing. */
const CHAR = /^#char=(\d*)(?:,(\d*))?(?:;.*)?$/;

interface Piece {
  node: Text;
  start: number;
  points: number;
}

/** Marks the stretch of the text that the address names, and scrolls to it; goes to its page where it is on another one. */
export function markSpan(reader: HTMLElement): void {
  reader.querySelectorAll("mark.char").forEach((mark) => mark.replaceWith(...mark.childNodes));
  reader.normalize();
  const asked = CHAR.exec(location.hash);
  if (!asked) return;
  const start = Number(asked[1] || 0);
  const end = asked[2] === undefined ? start + 1 : Number(asked[2] || Infinity);
  const pieces = [...reader.querySelectorAll<HTMLElement>("[data-start]")].flatMap(piecesOf);
  const marks = pieces.filter((piece) => piece.start < end && start < piece.start + piece.points).map((piece) => mark(piece, start, end));
  if (marks[0]) {
    marks[0].scrollIntoView({ block: "center" });
  } else {
    turnTo(start);
  }
}

/** Not twice: the position may stand between paragraphs, or behind the end. */
function turnTo(position: number): void {
  const address = new URL(location.href);
  if (address.searchParams.get("at") === String(position)) return;
  address.search = `?at=${position}`;
  location.replace(address);
}

/** The runs of text of a paragraph; numbers of notes are none, and a sign that is told by its code is one code point. */
function piecesOf(paragraph: HTMLElement): Piece[] {
  const pieces: Piece[] = [];
  let start = Number(paragraph.dataset.start);
  const walker = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const node = walker.currentNode as Text;
    if (node.parentElement!.closest("sup")) continue;
    const points = node.parentElement!.closest(".control") ? 1 : [...node.data].length;
    pieces.push({ node, start, points });
    start += points;
  }
  return pieces;
}

function mark(piece: Piece, from: number, to: number): HTMLElement {
  const letters = [...piece.node.data];
  const whole = letters.length !== piece.points;
  const first = whole ? 0 : letters.slice(0, Math.max(0, from - piece.start)).join("").length;
  const last = whole ? piece.node.length : letters.slice(0, Math.min(piece.points, to - piece.start)).join("").length;
  const range = document.createRange();
  range.setStart(piece.node, first);
  range.setEnd(piece.node, last);
  const mark = document.createElement("mark");
  mark.className = "char";
  range.surroundContents(mark);
  return mark;
}
