/** A function that keeps what it made last, and gives it again for the same arguments. */
export function keepingLast<Given extends readonly unknown[], Made>(
  make: (...given: Given) => Made,
): (...given: Given) => Made {
  let last: { readonly given: Given; readonly made: Made } | undefined;
  return (...given) => {
    if (!last?.given.every((one, i) => one === given[i])) last = { given, made: make(...given) };
    return last.made;
  };
}
