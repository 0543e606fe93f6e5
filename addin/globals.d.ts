/** The part of the custom functions runtime that we call; its published types are a package of their own. */
declare const CustomFunctions: {
  /** Ties an id of functions.json to the function that computes it. */
  associate(id: string, run: (...args: never[]) => unknown): void;
  /** An error that the cell shows, with a sentence in its tooltip. */
  readonly Error: new (code: string, message?: string) => Error;
  readonly ErrorCode: { readonly invalidValue: string };
};
