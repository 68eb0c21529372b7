const order = ["fail", "unknown", "waived", "pass", "not-applicable"];
const marks = {
  fail: "✗",
  unknown: "?",
  waived: "~",
  pass: "✓",
  "not-applicable": "–"
};
function wholeScore({ low, high }) {
  return { low: Math.floor(low), high: low === high ? Math.floor(high) : Math.ceil(high) };
}
export {
  marks as m,
  order as o,
  wholeScore as w
};
