// The page of a text: a stretch that the address names is marked, and a claim opens beside its words.
import { makeAside, staysHere } from "./aside";
import { markSpan } from "./span";

const reader = document.querySelector<HTMLElement>("[data-reader]");
if (reader) {
  const show = makeAside("Claim", "[data-beside]");
  reader.addEventListener("click", (event) => {
    const link = (event.target as Element).closest<HTMLAnchorElement>("a[data-detail]");
    if (!link || !staysHere(event)) return;
    event.preventDefault();
    void show(link);
  });
  const mark = () => markSpan(reader);
  window.addEventListener("hashchange", mark);
  mark();
}
