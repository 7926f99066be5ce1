import { visible } from "../../text/index.js";
import type { Call } from "../command.js";
import type { FoundWorkbooks } from "../files/find-workbooks.js";
import { skipReason } from "../files/walk-folder.js";
import type { Catalogue } from "../messages/index.js";
import { tell } from "./tell.js";

/** Every input is accounted for: what was skipped, what cannot be opened, what leads nowhere. */
export function tellWhatIsLeftAside(call: Call, found: FoundWorkbooks, texts: Catalogue): void {
  for (const { shown } of found.skipped)
    tell(call, texts.files.skipped, { file: visible(shown), reason: skipReason(shown) });
  for (const { shown } of found.unreadable) tell(call, texts.files.folderClosed, { file: visible(shown) });
  if (found.nothing.length > 0) tell(call, texts.files.nothingFound, { paths: visible(found.nothing.join(", ")) });
}
