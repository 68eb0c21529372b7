/** Ink, paper and the colours of outcomes: each pair has a contrast of 4.5 at the least. Paper that is printed on is white. */
export const colors = `
:root {
  color-scheme: light dark;
  --paper: #ffffff;
  --panel: #f4f7f6;
  --ink: #17211f;
  --soft: #52605d;
  --line: #d5dedb;
  --accent: #0f6b64;
  --hatch: #9ccac5;
  --track: #e3eae8;
  --fail: #a8231c;
  --unknown: #845000;
  --waived: #5b4299;
  --pass: #17683f;
  --not-applicable: #52605d;
}
@media screen and (prefers-color-scheme: dark) {
  :root {
    --paper: #121917;
    --panel: #1a2320;
    --ink: #e4ebe8;
    --soft: #a3b1ad;
    --line: #33403c;
    --accent: #6bd6c8;
    --hatch: #2f6b64;
    --track: #2a3532;
    --fail: #ff9d94;
    --unknown: #f2bd6a;
    --waived: #c4b2ff;
    --pass: #84d8a8;
    --not-applicable: #a3b1ad;
  }
}
`;
