// The page of a saved query: evidence beside its row, keys, views of the same rows, and small comforts of the form.
import { enableCopying } from "./copy";
import { enableDrawer } from "./drawer";
import { enableSuggestions } from "./fields";
import { enableViews } from "./views";

const table = document.querySelector<HTMLTableElement>("table[data-answer]");
if (table) enableDrawer(table);
const views = document.querySelector<HTMLElement>("[data-views]");
if (views) enableViews(views);
enableSuggestions();
enableCopying();
