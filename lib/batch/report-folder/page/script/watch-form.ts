import { counted } from "./counted.js";

const TYPING_MS = 120;

/** Shows a filter's form, which is hidden without a script, and calls `apply` whenever something else is asked for. */
export function watchForm(form: HTMLFormElement, apply: () => void): void {
  let waiting: ReturnType<typeof setTimeout> | undefined;
  form.addEventListener("input", () => {
    clearTimeout(waiting);
    waiting = setTimeout(apply, TYPING_MS);
  });
  form.addEventListener("reset", () => setTimeout(apply));
  form.addEventListener("submit", (event) => {
    event.preventDefault();
  });
  form.hidden = false;
}

/** Says in the form how many fit, and that none do. */
export function sayCount(form: HTMLFormElement, count: number): void {
  for (const figure of form.querySelectorAll("[data-shown]")) figure.textContent = counted(count);
  for (const note of form.querySelectorAll<HTMLElement>(".none")) note.hidden = count > 0;
}
