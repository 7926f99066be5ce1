// Installs what the tests need and a fresh machine lacks: a browser, LibreOffice, fonts with Arabic letters. Needs Debian's apt and its rights;
// elsewhere it says what to install by hand.
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";

const BROWSERS = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "msedge", "microsoft-edge"];

/** What is missing: how it shows, and the Debian packages that bring it. */
const needs = [
  {
    has: () => isSet("CHROME_PATH") || BROWSERS.some(onPath) || installedApp("Google Chrome", "Microsoft Edge"),
    packages: ["chromium"],
  },
  { has: () => ["soffice", "libreoffice"].some(onPath), packages: ["libreoffice-calc"] },
  { has: () => onPath("pdftoppm"), packages: ["poppler-utils"] },
  { has: () => !onPath("apt-get") || existsSync("/usr/share/fonts/truetype/noto"), packages: ["fonts-noto-core"] },
];

const missing = needs.filter(({ has }) => !has()).flatMap(({ packages }) => packages);
if (missing.length > 0) install(missing);

function install(packages) {
  if (!onPath("apt-get")) {
    console.error(`Please install ${packages.join(", ")}: the browser and LibreOffice tests need them.`);
    process.exitCode = 1;
    return;
  }
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  const sudo = process.getuid?.() === 0 ? [] : ["sudo"];
  for (const words of [["update"], ["install", "--yes", "--no-install-recommends", ...packages]]) {
    const [command, ...rest] = [...sudo, "apt-get", "-qq", ...words];
    const { status } = spawnSync(command, rest, { stdio: ["ignore", "ignore", "inherit"], env });
    if (status !== 0) {
      console.error(`Could not install ${packages.join(", ")} with apt-get.`);
      process.exitCode = 1;
      return;
    }
  }
}

function onPath(name) {
  return (process.env.PATH ?? "")
    .split(delimiter)
    .some((folder) => existsSync(join(folder, name)) || existsSync(join(folder, `${name}.exe`)));
}

function isSet(name) {
  return (process.env[name] ?? "") !== "";
}

function installedApp(...names) {
  return process.platform === "darwin" && names.some((name) => existsSync(`/Applications/${name}.app`));
}
