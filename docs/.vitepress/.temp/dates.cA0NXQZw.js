const hyphen = 45;
function dayNumber(date) {
  if (typeof date !== "string" || date.length !== 10) return void 0;
  if (date.charCodeAt(4) !== hyphen || date.charCodeAt(7) !== hyphen) return void 0;
  const year = digit(date, 0) * 1e3 + digit(date, 1) * 100 + digit(date, 2) * 10 + digit(date, 3);
  const month = digit(date, 5) * 10 + digit(date, 6);
  const day = digit(date, 8) * 10 + digit(date, 9);
  if (year < 1 || year > 9999 || month < 1 || month > 12 || day < 1) return void 0;
  if (day > 28 && day > daysIn(year, month)) return void 0;
  const y = month <= 2 ? year - 1 : year;
  const m = month <= 2 ? month + 9 : month - 3;
  const century = Math.floor(y / 100);
  const leapDays = Math.floor(y / 4) - century + Math.floor(century / 4);
  return y * 365 + leapDays + Math.floor((153 * m + 2) / 5) + day - 719469;
}
function digit(text, i) {
  const value = text.charCodeAt(i) - 48;
  return value >= 0 && value <= 9 ? value : 1e5;
}
function daysIn(year, month) {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}
export {
  dayNumber as d
};
