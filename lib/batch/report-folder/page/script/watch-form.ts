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

/** Says in the form how many fit of all, and that none do. What is left out is said on paper too. */
export function sayCount(form: HTMLFormElement, count: number, all: number): void {
  form.classList.toggle("narrowed", count < all);
  for (const figure of form.querySelectorAll("[data-shown]")) figure.textContent = counted(count);
  for (const note of form.querySelectorAll<HTMLElement>(".none")) note.hidden = count > 0;
}
