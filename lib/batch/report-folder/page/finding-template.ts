import type { Lang } from "../../../report/index.js";
import { text, type FolderKey } from "../messages/index.js";
import { markup, type Markup } from "./markup.js";

/** A finding's card without its texts, from which the page's script makes the others: weight and rule, where, what stands there, what to do, the cells around. */
export function findingTemplate(lang: Lang): Markup {
  return markup`<template id="finding">
    <li class="finding">
      <h4>
        <span class="weight" data-part="weight"></span>
        <span class="where"><bdi data-part="sheet"></bdi><span data-part="cell"> · <bdi dir="ltr" class="cell" data-text=""></bdi></span></span>
        <span class="badge" data-part="new">${text(lang, "isNew")}</span>
        <span class="badge quiet" data-part="accepted">${text(lang, "accepted")}</span>
      </h4>
      <p class="rule"><span data-part="title"></span> <code dir="ltr" data-part="rule"></code></p>
      <p class="said" data-part="said"></p>
      <dl class="values" data-part="values">
        ${(["found", "expected", "gap"] as const).map((key) => value(key, lang))}
      </dl>
      <p class="advice" data-part="advice"><strong>${text(lang, "whatToDo")}</strong> <span data-text=""></span></p>
      <p class="note" data-part="note"></p>
      <div class="scroll grid" role="group" tabindex="0"><table dir="ltr"></table></div>
    </li>
  </template>`;
}

function value(key: FolderKey, lang: Lang): Markup {
  return markup`<div data-part="${key}">
    <dt>${text(lang, key)}</dt>
    <dd><bdi data-text=""></bdi></dd>
  </div>`;
}
