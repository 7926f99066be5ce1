import { fileURLToPath } from "node:url";
import js from "@eslint/js";
import office from "eslint-plugin-office-addins";
import tseslint from "typescript-eslint";
import { grantsFolders, layers, packages } from "./layers.js";

const root = fileURLToPath(new URL("..", import.meta.url));
const short = (room) => room.split("/").at(-1);

/** A room's imports are held to what it knows. */
function boundaries({ room, knows }) {
  return { files: [`${room}/**/*.{ts,tsx}`], rules: restricted(patternsOf({ room, knows })) };
}

/** What a folder of lib/grants may not import beside that: those after it, and the inside of those before it. */
function grantsBoundaries({ folder, gives }, i) {
  const later = grantsFolders.slice(i + 1);
  const patterns = [
    ...patternsOf(layers.find(({ room }) => room === "lib/grants")),
    ...later.map((other) => ({
      regex: `^\\.\\./${other.folder}/`,
      message: `${folder} (${gives}) may not know ${other.folder} (${other.gives}). Order: .config/layers.js.`,
    })),
    ...grantsFolders.slice(0, i).map((other) => ({
      regex: `^\\.\\./${other.folder}/(?!index\\.js$)`,
      message: `Import lib/grants/${other.folder} through its index.`,
    })),
    {
      regex: "^\\.\\./(?!\\.\\./|table\\.js$|[a-z]+/)",
      message: "Only a table is passed between the folders of lib/grants.",
    },
  ];
  return { files: [`lib/grants/${folder}/*.ts`], rules: restricted(patterns) };
}

function restricted(patterns) {
  return { "no-restricted-imports": ["error", { patterns }] };
}

/** What a room may not import: other rooms that it does not know, the inside of those it knows, packages that are not its trade. */
function patternsOf({ room, knows }) {
  const others = layers.filter((other) => other.room !== room);
  const strangers = others.filter((other) => !knows.includes(other.room));
  return [
    ...strangers.map((other) => ({
      regex: `^(\\.\\./)+(lib/)?${short(other.room)}/`,
      message: `${room} may not know ${other.room} (${other.gives}). Arrows: .config/layers.js.`,
    })),
    ...others
      .filter((other) => knows.includes(other.room))
      .map((other) => ({
        regex: `^(\\.\\./)+(lib/)?${short(other.room)}/(?!index\\.js$)`,
        message: `Import ${other.room} through its index: what is not exported there is its own business.`,
      })),
    ...packages
      .filter(({ rooms }) => !rooms.includes(room))
      .map(({ name, why }) => ({ regex: `^${name}($|/)`, message: `${room} may not know ${name}: ${why}.` })),
    {
      regex: "^(\\.\\./)+(host|functions)/(?!index\\.js$)",
      message:
        "Import the pane's host and its functions through their index: what is not exported there is their own business.",
    },
    ...(room === "lib/batch" ? [] : [{ regex: "^node:", message: `${room} runs in browsers too: no Node built-ins.` }]),
  ];
}

export default tseslint.config(
  { ignores: ["dist/", "node_modules/", "report/", "coverage/", "test/bench/cache/"] },
  { basePath: root },
  js.configs.recommended,
  {
    files: ["**/*.{ts,tsx}"],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: {
      parserOptions: {
        project: [
          "lib/tsconfig.json",
          "lib/batch/tsconfig.json",
          "lib/batch/report-folder/page/script/tsconfig.json",
          "addin/tsconfig.json",
          "test/tsconfig.json",
          "test/addin/tsconfig.json",
          "test/browser/tsconfig.json",
        ],
        tsconfigRootDir: root,
      },
    },
    rules: {
      "@typescript-eslint/switch-exhaustiveness-check": "error",
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
      "@typescript-eslint/consistent-type-definitions": ["error", "interface"],
      "@typescript-eslint/no-non-null-assertion": "error",
      "@typescript-eslint/no-unnecessary-condition": "error",
    },
  },
  {
    rules: {
      "no-restricted-syntax": [
        "error",
        {
          selector: "Literal[raw=/[\\u061c\\u200b-\\u200f\\u202a-\\u202e\\u2066-\\u2069\\ufeff]/]",
          message: "Write invisible and bidirectional characters as \\u escapes.",
        },
        {
          selector: "TemplateElement[value.raw=/[\\u061c\\u200b-\\u200f\\u202a-\\u202e\\u2066-\\u2069\\ufeff]/]",
          message: "Write invisible and bidirectional characters as \\u escapes.",
        },
      ],
      "no-irregular-whitespace": ["error", { skipStrings: false, skipTemplates: false, skipRegExps: false }],
    },
  },
  ...layers.map(boundaries),
  ...grantsFolders.map(grantsBoundaries),
  {
    // CustomFunctions.Error is what Excel shows in the cell; its types leave out that it is an Error.
    files: ["addin/functions/**/*.ts"],
    rules: { "@typescript-eslint/only-throw-error": ["error", { allow: ["Error"] }] },
  },
  {
    // Office.js lets a property be read before it was loaded, and fails at the user's; the plugin knows by name: the parameter is called `context`.
    files: ["addin/**/*.{ts,tsx}"],
    plugins: { "office-addins": office },
    rules: {
      "office-addins/call-sync-after-load": "error",
      "office-addins/call-sync-before-read": "error",
      "office-addins/load-object-before-read": "error",
      "office-addins/no-context-sync-in-loop": "error",
      "office-addins/no-empty-load": "error",
      "office-addins/test-for-null-using-isNullObject": "error",
    },
  },
  {
    files: ["**/*.{js,mjs}"],
    languageOptions: {
      globals: {
        process: "readonly",
        console: "readonly",
        URL: "readonly",
        Buffer: "readonly",
        performance: "readonly",
      },
    },
  },
);
