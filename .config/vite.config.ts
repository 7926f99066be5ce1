import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import react from "@vitejs/plugin-react";
import { getHttpsServerOptions } from "office-addin-dev-certs";
import { defineConfig, type Plugin, type UserConfig } from "vite";
import { writePlans } from "../dist/batch/exceljs/write-plans.js";
import { planTemplate } from "../dist/batch/template/plan-template.js";
import { defaultRules } from "../dist/rules/index.js";
import { functionsIn, type FunctionsMetadata } from "../addin/functions/wizard-texts.js";
import { address, contentSecurityPolicy, manifestFor } from "./addin-site.js";

const project = (path: string): string => fileURLToPath(new URL(`../${path}`, import.meta.url));

/** The static site of the add-in: two pages and what the manifest names, in dist/addin. Mode `excel` serves it as Excel wants it: over https. */
export default defineConfig(async ({ mode }): Promise<UserConfig> => ({
  root: project("addin/pane"),
  base: "./", // the site may stand in a folder of its address
  publicDir: false,
  plugins: [react(), site(), blankWorkbooks(), withoutJsonSchemas(), withoutSkeletons(), withoutExamples()],
  build: {
    outDir: project("dist/addin"),
    emptyOutDir: true,
    target: "es2022", // Edge WebView2 and Safari of macOS 13, which Excel's task panes run in
    minify: "terser", // a hundredth smaller than by Vite's own way
    // eslint-disable-next-line @typescript-eslint/no-unsafe-enum-assignment -- terser's types name the levels of inlining, its code does not
    terserOptions: { module: true, ecma: 2020, compress: { passes: 5, inline: 1 }, format: { comments: false } }, // licences.md has them
    modulePreload: { polyfill: false },
    license: { fileName: "licences.md" }, // of what others wrote and the site carries
    chunkSizeWarningLimit: 1500, // what counts is the sum, which npm run bench measures
    rolldownOptions: {
      checks: { bundlerTimings: false }, // most of the time is terser's
      // Our modules do nothing by being loaded: what a page does not use of a room stays out, though it comes through its index.
      treeshake: { moduleSideEffects: (id) => !/[\\/](lib|addin)[\\/].*\.tsx?$/.test(id) },
      // What pages and later parts share comes in one piece: in many small ones it is compressed worse.
      output: { codeSplitting: { groups: [{ name: "pane", minShareCount: 2 }] } },
      input: [project("addin/pane/excel.html"), project("addin/pane/files.html")],
    },
  },
  preview: {
    port: 3000,
    strictPort: true,
    ...(mode === "excel" ? { https: await getHttpsServerOptions() } : {}),
  },
}));

/** Puts beside the pages what they do not import: the manifest at its address, icons, and each page's policy. */
function site(): Plugin {
  return {
    name: "minha-site",
    apply: "build",
    transformIndexHtml: (html, { filename }) =>
      html.replace("<head>", `<head>\n    ${contentSecurityPolicy(filename)}`),
    generateBundle() {
      const emit = (fileName: string, source: string | Uint8Array): void => {
        this.emitFile({ type: "asset", fileName, source });
      };
      emit(
        "functions.js",
        "// The manifest has to name a script; the functions run in the shared runtime, where excel.html registers them.\n",
      );
      const functions = readFileSync(project("addin/functions/functions.json"), "utf8");
      emit("functions.json", functions);
      for (const lang of ["ar", "fr"] as const)
        emit(`functions.${lang}.json`, JSON.stringify(functionsIn(lang, JSON.parse(functions) as FunctionsMetadata)));
      emit("manifest.xml", manifestFor(readFileSync(project("manifest.xml"), "utf8"), address));
      for (const size of [16, 32, 64, 80, 128]) {
        const icon = `icons/minha-${size}.png`;
        emit(icon, readFileSync(project(`addin/${icon}`)));
      }
    },
  };
}

const BLANK = "virtual:blank-workbooks";

/** The blank standard workbooks as exceljs writes them, so that the pane needs no exceljs: it can hand them out. Needs the library built. */
function blankWorkbooks(): Plugin {
  return {
    name: "minha-blank-workbooks",
    resolveId: (id) => (id === BLANK ? `\0${BLANK}` : undefined),
    async load(id) {
      if (id !== `\0${BLANK}`) return undefined;
      const files = await Promise.all(
        (["ar", "fr"] as const).map(async (lang) => {
          const { plans, names } = planTemplate(lang, defaultRules);
          const bytes = await writePlans(plans, { title: plans[0]?.name ?? "", names });
          return `export const ${lang} = "${Buffer.from(bytes).toString("base64")}";`;
        }),
      );
      return files.join("\n");
    },
  };
}

/** Leaves out zod's makers of JSON Schemas: every schema names them, and the pages, which only read, would carry them for nothing. */
function withoutJsonSchemas(): Plugin {
  return {
    name: "minha-without-json-schemas",
    transform(code, id) {
      if (!/[\\/]zod[\\/]v4[\\/]core[\\/](?:json-schema-processors|to-json-schema)\.js$/.test(id)) return undefined;
      const names = [...code.matchAll(/^export (?:const|function|\{ \w+ as) (\w+)/gm)].map(([, name]) => name);
      return { code: names.map((name) => `export const ${name} = () => () => undefined;`).join("\n"), map: null };
    },
  };
}

/** Leaves out the readers of number and date skeletons ("{x, number, ::currency/MAD}"): no text has one, which a test holds. */
function withoutSkeletons(): Plugin {
  return {
    name: "minha-without-skeletons",
    transform(code, id) {
      if (!/[\\/]@formatjs[\\/]icu-skeleton-parser[\\/]index\.js$/.test(id)) return undefined;
      const names = [...code.matchAll(/^export \{([^}]*)\}/gm)].flatMap(([, list = ""]) => list.split(","));
      const none = names.map((name) => `export const ${name.trim()} = () => { throw new Error("no skeletons"); };`);
      return { code: none.join("\n"), map: null };
    },
  };
}

/** Leaves out the rules' examples: their pages and tests show them, the pane does not. */
function withoutExamples(): Plugin {
  return {
    name: "minha-without-examples",
    enforce: "pre",
    transform(code, id) {
      if (!/[\\/]lib[\\/]rules[\\/][\w-]+[\\/][\w-]+\.ts$/.test(id) || !code.includes("defineRule({")) return undefined;
      const short = code.replace(/\n {2}examples: \{\n[^]*?\n {2}\},\n\}\);/, "\n});");
      if (short === code) throw new Error(`${id}: the rule's examples do not stand last`);
      return { code: short, map: null };
    },
  };
}
