import { fileURLToPath } from "node:url";
import { defineConfig } from "vite";

const project = (path: string): string => fileURLToPath(new URL(`../${path}`, import.meta.url));

/** The command in a few files, dist/bin: Node loads them in a fifth of the time that five hundred modules take, in every worker. */
export default defineConfig({
  root: project("."),
  publicDir: false,
  build: {
    ssr: true,
    outDir: project("dist/bin"),
    emptyOutDir: true,
    target: "node20.19",
    license: { fileName: "licences.md" }, // of what others wrote and the command's files carry
    rolldownOptions: {
      treeshake: { moduleSideEffects: (id) => !/[\\/]lib[\\/].*\.ts$/.test(id) },
      input: { minha: project("lib/batch/cli.ts"), worker: project("lib/batch/run/worker.ts") },
      output: {
        entryFileNames: "[name].js",
        chunkFileNames: "[name]-[hash].js",
        comments: { legal: true, annotation: false, jsdoc: false }, // Node would read them anew in every worker
      },
    },
  },
  ssr: {
    // what every check needs; the rest is loaded from node_modules by whoever asks for a report, a sheet or a chart
    noExternal: [/^(?!exceljs|echarts|piscina|fast-glob)/],
  },
});
