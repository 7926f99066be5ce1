import { say } from "../../report/index.js";
import { visible } from "../../text/index.js";
import type { Call } from "../command.js";
import type { FoundWorkbooks } from "../files/find-workbooks.js";
import { skipReason } from "../files/walk-folder.js";
import type { Catalogue } from "../messages/index.js";

/** Every input is accounted for: what was skipped, what cannot be opened, what leads nowhere. */
export function tellWhatIsLeftAside({ lang, world }: Call, found: FoundWorkbooks, texts: Catalogue): void {
  const tell = (message: string, values: Readonly<Record<string, string>>): void => {
    world.tell(`minha: ${say(lang, message, values)}\n`);
  };
  for (const { shown } of found.skipped) tell(texts.files.skipped, { file: visible(shown), reason: skipReason(shown) });
  for (const { shown } of found.unreadable) tell(texts.files.folderClosed, { file: visible(shown) });
  if (found.nothing.length > 0) tell(texts.files.nothingFound, { paths: visible(found.nothing.join(", ")) });
}
