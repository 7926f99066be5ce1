import { markup, trusted, type Markup } from "./markup.js";

/** Data for the page's script. JSON holds no markup when it holds no "<". */
export function jsonBlock(id: string, data: unknown): Markup {
  return markup`<script type="application/json" id="${id}">${trusted(JSON.stringify(data).replaceAll("<", "\\u003c"))}</script>`;
}
