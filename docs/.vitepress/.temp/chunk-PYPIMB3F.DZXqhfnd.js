import { n as nearest, m as factsIn, b as factAt, z as isObject, q as member$1, u as unpolluted, a4 as EvidenceError, a5 as WaiversError, f as factsOf, a as factPaths, S as outcomeCodes, K as dayNumber, I as freezeJson, v as factKind, w as factChoices, t as toCollector, s as shown, g as childPointer, Z as factProblem, a2 as isoDateOf, a6 as lastDay, d as pointerSegments, x as unitWords, a7 as mostAlike } from "./chunk-4WD3F7CM.DdSM2yx6.js";
import { a as assertPack, r as readOptions, b as readFacts, f as readRules, g as readNotAtHand, q as questionsFor, s as summarise, h as weight, i as phrasesIn, j as itemName, p as problem } from "./chunk-NXHNCOU7.CZGs4Pwa.js";
import { c as dayMeant } from "./chunk-42YZXARK.CFYm4glt.js";
function isMisspelt(missing, unknown) {
  return unknown.slice(0, mostNames).some((name) => nearest(name, [missing]) !== void 0);
}
function meantBy(unknown, missing, absent) {
  return nearest(unknown, missing.slice(0, mostNames)) ?? nearest(unknown, absent);
}
var mostNames = 100;
function isBytes(a) {
  return a instanceof Uint8Array || ArrayBuffer.isView(a) && a.constructor.name === "Uint8Array";
}
function abytes(b, ...lengths) {
  if (!isBytes(b))
    throw new Error("Uint8Array expected");
  if (lengths.length > 0 && !lengths.includes(b.length))
    throw new Error("Uint8Array expected of length " + lengths + ", got length=" + b.length);
}
function aexists(instance, checkFinished = true) {
  if (instance.destroyed)
    throw new Error("Hash instance has been destroyed");
  if (checkFinished && instance.finished)
    throw new Error("Hash#digest() has already been called");
}
function aoutput(out, instance) {
  abytes(out);
  const min = instance.outputLen;
  if (out.length < min) {
    throw new Error("digestInto() expects output buffer of length at least " + min);
  }
}
function clean(...arrays) {
  for (let i = 0; i < arrays.length; i++) {
    arrays[i].fill(0);
  }
}
function createView(arr) {
  return new DataView(arr.buffer, arr.byteOffset, arr.byteLength);
}
function rotr(word, shift) {
  return word << 32 - shift | word >>> shift;
}
var hasHexBuiltin = /* @__PURE__ */ (() => (
  // @ts-ignore
  typeof Uint8Array.from([]).toHex === "function" && typeof Uint8Array.fromHex === "function"
))();
var hexes = /* @__PURE__ */ Array.from({ length: 256 }, (_, i) => i.toString(16).padStart(2, "0"));
function bytesToHex(bytes) {
  abytes(bytes);
  if (hasHexBuiltin)
    return bytes.toHex();
  let hex = "";
  for (let i = 0; i < bytes.length; i++) {
    hex += hexes[bytes[i]];
  }
  return hex;
}
function utf8ToBytes(str) {
  if (typeof str !== "string")
    throw new Error("string expected");
  return new Uint8Array(new TextEncoder().encode(str));
}
function toBytes(data) {
  if (typeof data === "string")
    data = utf8ToBytes(data);
  abytes(data);
  return data;
}
var Hash = class {
};
function createHasher(hashCons) {
  const hashC = (msg) => hashCons().update(toBytes(msg)).digest();
  const tmp = hashCons();
  hashC.outputLen = tmp.outputLen;
  hashC.blockLen = tmp.blockLen;
  hashC.create = () => hashCons();
  return hashC;
}
function setBigUint64(view, byteOffset, value, isLE) {
  if (typeof view.setBigUint64 === "function")
    return view.setBigUint64(byteOffset, value, isLE);
  const _32n = BigInt(32);
  const _u32_max = BigInt(4294967295);
  const wh = Number(value >> _32n & _u32_max);
  const wl = Number(value & _u32_max);
  const h = isLE ? 4 : 0;
  const l = isLE ? 0 : 4;
  view.setUint32(byteOffset + h, wh, isLE);
  view.setUint32(byteOffset + l, wl, isLE);
}
function Chi(a, b, c) {
  return a & b ^ ~a & c;
}
function Maj(a, b, c) {
  return a & b ^ a & c ^ b & c;
}
var HashMD = class extends Hash {
  constructor(blockLen, outputLen, padOffset, isLE) {
    super();
    this.finished = false;
    this.length = 0;
    this.pos = 0;
    this.destroyed = false;
    this.blockLen = blockLen;
    this.outputLen = outputLen;
    this.padOffset = padOffset;
    this.isLE = isLE;
    this.buffer = new Uint8Array(blockLen);
    this.view = createView(this.buffer);
  }
  update(data) {
    aexists(this);
    data = toBytes(data);
    abytes(data);
    const { view, buffer, blockLen } = this;
    const len = data.length;
    for (let pos = 0; pos < len; ) {
      const take = Math.min(blockLen - this.pos, len - pos);
      if (take === blockLen) {
        const dataView = createView(data);
        for (; blockLen <= len - pos; pos += blockLen)
          this.process(dataView, pos);
        continue;
      }
      buffer.set(data.subarray(pos, pos + take), this.pos);
      this.pos += take;
      pos += take;
      if (this.pos === blockLen) {
        this.process(view, 0);
        this.pos = 0;
      }
    }
    this.length += data.length;
    this.roundClean();
    return this;
  }
  digestInto(out) {
    aexists(this);
    aoutput(out, this);
    this.finished = true;
    const { buffer, view, blockLen, isLE } = this;
    let { pos } = this;
    buffer[pos++] = 128;
    clean(this.buffer.subarray(pos));
    if (this.padOffset > blockLen - pos) {
      this.process(view, 0);
      pos = 0;
    }
    for (let i = pos; i < blockLen; i++)
      buffer[i] = 0;
    setBigUint64(view, blockLen - 8, BigInt(this.length * 8), isLE);
    this.process(view, 0);
    const oview = createView(out);
    const len = this.outputLen;
    if (len % 4)
      throw new Error("_sha2: outputLen should be aligned to 32bit");
    const outLen = len / 4;
    const state = this.get();
    if (outLen > state.length)
      throw new Error("_sha2: outputLen bigger than state");
    for (let i = 0; i < outLen; i++)
      oview.setUint32(4 * i, state[i], isLE);
  }
  digest() {
    const { buffer, outputLen } = this;
    this.digestInto(buffer);
    const res = buffer.slice(0, outputLen);
    this.destroy();
    return res;
  }
  _cloneInto(to) {
    to || (to = new this.constructor());
    to.set(...this.get());
    const { blockLen, buffer, length, finished, destroyed, pos } = this;
    to.destroyed = destroyed;
    to.finished = finished;
    to.length = length;
    to.pos = pos;
    if (length % blockLen)
      to.buffer.set(buffer);
    return to;
  }
  clone() {
    return this._cloneInto();
  }
};
var SHA256_IV = /* @__PURE__ */ Uint32Array.from([
  1779033703,
  3144134277,
  1013904242,
  2773480762,
  1359893119,
  2600822924,
  528734635,
  1541459225
]);
var SHA256_K = /* @__PURE__ */ Uint32Array.from([
  1116352408,
  1899447441,
  3049323471,
  3921009573,
  961987163,
  1508970993,
  2453635748,
  2870763221,
  3624381080,
  310598401,
  607225278,
  1426881987,
  1925078388,
  2162078206,
  2614888103,
  3248222580,
  3835390401,
  4022224774,
  264347078,
  604807628,
  770255983,
  1249150122,
  1555081692,
  1996064986,
  2554220882,
  2821834349,
  2952996808,
  3210313671,
  3336571891,
  3584528711,
  113926993,
  338241895,
  666307205,
  773529912,
  1294757372,
  1396182291,
  1695183700,
  1986661051,
  2177026350,
  2456956037,
  2730485921,
  2820302411,
  3259730800,
  3345764771,
  3516065817,
  3600352804,
  4094571909,
  275423344,
  430227734,
  506948616,
  659060556,
  883997877,
  958139571,
  1322822218,
  1537002063,
  1747873779,
  1955562222,
  2024104815,
  2227730452,
  2361852424,
  2428436474,
  2756734187,
  3204031479,
  3329325298
]);
var SHA256_W = /* @__PURE__ */ new Uint32Array(64);
var SHA256 = class extends HashMD {
  constructor(outputLen = 32) {
    super(64, outputLen, 8, false);
    this.A = SHA256_IV[0] | 0;
    this.B = SHA256_IV[1] | 0;
    this.C = SHA256_IV[2] | 0;
    this.D = SHA256_IV[3] | 0;
    this.E = SHA256_IV[4] | 0;
    this.F = SHA256_IV[5] | 0;
    this.G = SHA256_IV[6] | 0;
    this.H = SHA256_IV[7] | 0;
  }
  get() {
    const { A, B, C, D, E, F, G, H } = this;
    return [A, B, C, D, E, F, G, H];
  }
  // prettier-ignore
  set(A, B, C, D, E, F, G, H) {
    this.A = A | 0;
    this.B = B | 0;
    this.C = C | 0;
    this.D = D | 0;
    this.E = E | 0;
    this.F = F | 0;
    this.G = G | 0;
    this.H = H | 0;
  }
  process(view, offset) {
    for (let i = 0; i < 16; i++, offset += 4)
      SHA256_W[i] = view.getUint32(offset, false);
    for (let i = 16; i < 64; i++) {
      const W15 = SHA256_W[i - 15];
      const W2 = SHA256_W[i - 2];
      const s0 = rotr(W15, 7) ^ rotr(W15, 18) ^ W15 >>> 3;
      const s1 = rotr(W2, 17) ^ rotr(W2, 19) ^ W2 >>> 10;
      SHA256_W[i] = s1 + SHA256_W[i - 7] + s0 + SHA256_W[i - 16] | 0;
    }
    let { A, B, C, D, E, F, G, H } = this;
    for (let i = 0; i < 64; i++) {
      const sigma1 = rotr(E, 6) ^ rotr(E, 11) ^ rotr(E, 25);
      const T1 = H + sigma1 + Chi(E, F, G) + SHA256_K[i] + SHA256_W[i] | 0;
      const sigma0 = rotr(A, 2) ^ rotr(A, 13) ^ rotr(A, 22);
      const T2 = sigma0 + Maj(A, B, C) | 0;
      H = G;
      G = F;
      F = E;
      E = D + T1 | 0;
      D = C;
      C = B;
      B = A;
      A = T1 + T2 | 0;
    }
    A = A + this.A | 0;
    B = B + this.B | 0;
    C = C + this.C | 0;
    D = D + this.D | 0;
    E = E + this.E | 0;
    F = F + this.F | 0;
    G = G + this.G | 0;
    H = H + this.H | 0;
    this.set(A, B, C, D, E, F, G, H);
  }
  roundClean() {
    clean(SHA256_W);
  }
  destroy() {
    this.set(0, 0, 0, 0, 0, 0, 0, 0);
    clean(this.buffer);
  }
};
var sha256 = /* @__PURE__ */ createHasher(() => new SHA256());
var canonicalize_default = /* @__PURE__ */ (() => {
  var library = (() => {
    var t = (n, r) => () => {
      try {
        return r || n((r = { exports: {} }).exports, r), r.exports;
      } catch (u) {
        throw r = 0, u;
      }
    };
    var o = t((p, l) => {
      "use strict";
      l.exports = function n(r) {
        if (typeof r == "number" && isNaN(r)) throw new Error("NaN is not allowed");
        if (typeof r == "number" && !isFinite(r)) throw new Error("Infinity is not allowed");
        return r === null || typeof r != "object" ? JSON.stringify(r) : r.toJSON instanceof Function ? n(r.toJSON()) : Array.isArray(r) ? `[${r.reduce((e, i, f) => `${e}${f === 0 ? "" : ","}${n(i === void 0 || typeof i == "symbol" ? null : i)}`, "")}]` : `{${Object.keys(r).sort().reduce((s, e) => {
          if (r[e] === void 0 || typeof r[e] == "symbol") return s;
          let i = s.length === 0 ? "" : ",";
          return `${s}${i}${n(e)}:${n(r[e])}`;
        }, "")}}`;
      };
    });
    var y = t((N, a) => {
      a.exports = o();
    });
    return y();
  })();
  return library;
})();
var toCanonicalJson = canonicalize_default;
function digestOfJson(value) {
  return bytesToHex(sha256(utf8ToBytes(toCanonicalJson(value))));
}
function readName(name) {
  const items = [];
  let [path, from] = ["", 0];
  for (let open = name.indexOf("["); open >= 0; open = name.indexOf("[", from)) {
    const end = endOfItem(name, open);
    if (end < 0) break;
    path += `${name.slice(from, open)}[]`;
    items.push(name.slice(open, end));
    from = end;
  }
  return { path: path + name.slice(from), items };
}
function nameOf(path, items) {
  let i = 0;
  return path.replaceAll("[]", (all) => items[i++] ?? all);
}
function endOfItem(name, open) {
  for (let close = name.indexOf("]", open); close >= 0; close = name.indexOf("]", close + 1)) {
    const next = name[close + 1];
    if (next === void 0 || next === "." || next === "[") return close + 1;
  }
  return -1;
}
function segmentsOf(path) {
  return path.replaceAll("[]", ".[]").split(".");
}
function factsAt(path, facts, indexAt) {
  const found = [];
  const segments = segmentsOf(path);
  visit({ names: [""], value: facts, isOfMany: false }, 0);
  return found;
  function visit({ names, value, isOfMany }, depth) {
    const segment = segments[depth];
    if (segment === void 0) found.push({ names, value, isOfMany });
    else if (segment !== "[]") {
      const inner = isObject(value) ? member$1(value, segment) : void 0;
      visit(
        { names: names.map((name) => name === "" ? segment : `${name}.${segment}`), value: inner, isOfMany },
        depth + 1
      );
    } else {
      const items = Array.isArray(value) ? value : [];
      const index = indexAt(depth);
      if (index !== void 0) visit({ ...itemOf(names, items[index]), isOfMany }, depth + 1);
      else if (items.length === 0) visit({ ...itemOf(names, void 0), isOfMany }, depth + 1);
      else for (const item of items) visit({ ...itemOf(names, item), isOfMany: true }, depth + 1);
    }
  }
}
function itemOf(list, item) {
  const id = isObject(item) ? member$1(item, "id") : void 0;
  const own = typeof id === "string" && id !== "" ? list.map((name) => `${name}[${id}]`) : [];
  return { names: [...list.map((name) => `${name}[]`), ...own], value: item };
}
function listsRead({ applies, passes }, facts) {
  const paths = [applies, passes].flatMap((condition) => condition === void 0 ? [] : factsIn(condition));
  const lists = paths.flatMap((path) => path.split("[]").map((_, i, parts) => parts.slice(0, i + 1).join("[]")));
  return [...new Set(lists)].filter((list) => {
    var _a, _b, _c;
    return ((_c = (_b = (_a = factAt(facts, list)) == null ? void 0 : _a.items) == null ? void 0 : _b.properties) == null ? void 0 : _c.id) !== void 0;
  });
}
function idsIn(facts, lists) {
  const ids = /* @__PURE__ */ new Set();
  for (const list of lists) {
    editList(facts, segmentsOf(list), (items) => {
      for (const item of items) ids.add(idOf(item) ?? "");
      return items;
    });
  }
  return ids;
}
function withoutItems(facts, lists, ids) {
  const leaveOut = (items) => items.filter((item) => !ids.has(idOf(item) ?? ""));
  return lists.reduce((known, list) => editList(known, segmentsOf(list), leaveOut), facts);
}
function editList(value, [segment, ...rest], edit) {
  if (segment === void 0) return Array.isArray(value) ? edit(value) : value;
  if (segment === "[]") return Array.isArray(value) ? value.map((item) => editList(item, rest, edit)) : value;
  if (!isObject(value) || member$1(value, segment) === void 0) return value;
  return Object.assign(/* @__PURE__ */ Object.create(null), value, { [segment]: editList(member$1(value, segment), rest, edit) });
}
function idOf(item) {
  const id = isObject(item) ? member$1(item, "id") : void 0;
  return typeof id === "string" ? id : void 0;
}
var patterns = { "name": /^[a-z0-9]+(-[a-z0-9]+)*$/u, "text": /\S/u, "date": /^\d{4}-\d{2}-\d{2}$/u, "sha256": /^[0-9a-f]{64}$/u };
var evidence = {
  "required": [
    "type",
    "supports",
    "collectedOn"
  ],
  "members": {
    "type": "name",
    "supports": [
      "text"
    ],
    "collectedOn": "date",
    "collectedBy": "text",
    "validUntil": "date",
    "title": "text",
    "uri": "text",
    "sha256": "sha256"
  },
  patterns
};
var waivers = {
  "required": [
    "ruleId",
    "reason",
    "approvedBy",
    "expiresOn"
  ],
  "members": {
    "ruleId": "name",
    "reason": "text",
    "approvedBy": "text",
    "startsOn": "date",
    "expiresOn": "date",
    "items": [
      "text"
    ],
    "compensatingControls": "text",
    "risk": "text"
  },
  patterns
};
function checkRecords(records, naming, list, add) {
  const { required, members, patterns: patterns2 } = records;
  const wrong = /* @__PURE__ */ new Set();
  if (!Array.isArray(list)) refuse("list", list, "", isObject(list) ? { is: "in-list" } : void 0);
  else {
    list.forEach((item, i) => {
      if (isObject(item)) checkRecord(item, `/${i}`);
      else refuse("object", item, `/${i}`, { is: "record", members: required });
    });
  }
  return wrong;
  function checkRecord(record, at) {
    const missing = required.filter((name) => !Object.hasOwn(record, name));
    const unknown = Object.keys(record).filter((name) => !Object.hasOwn(members, name));
    for (const name of missing) {
      if (!isMisspelt(name, unknown)) add(() => problem("missing-member", at, { name }));
    }
    for (const name of unknown) {
      add(() => {
        const allowed = Object.keys(members).filter((member2) => !Object.hasOwn(record, member2));
        const near2 = meantBy(name, missing, allowed);
        return problem("unknown-member", childPointer(at, name), { found: shown(name), allowed, near: near2 });
      });
    }
    for (const [name, format] of Object.entries(members)) {
      if (!Object.hasOwn(record, name)) continue;
      const place = `${at}/${name}`;
      const entry = naming.includes(name) ? void 0 : typeof format === "string" ? format : format[0];
      if (typeof format !== "string") checkList(entry, record[name], place);
      else if (entry !== void 0) checkText(entry, record[name], place);
    }
  }
  function checkText(format, value, at) {
    var _a;
    if (typeof value === "string" && ((_a = patterns2[format]) == null ? void 0 : _a.test(value))) return;
    if (typeof value !== "string" && format === "text") refuse("string", value, at);
    else {
      wrong.add(at);
      add(() => problem("wrong-format", at, { found: shown(value), expected: format, near: near(format, value) }));
    }
  }
  function near(format, value) {
    var _a;
    if (format === "date") return dayMeant(value);
    const small = typeof value === "string" ? value.trim().toLowerCase() : "";
    return format !== "text" && ((_a = patterns2[format]) == null ? void 0 : _a.test(small)) ? small : void 0;
  }
  function checkList(format, value, at) {
    if (!Array.isArray(value)) {
      refuse("list", value, at, { is: typeof value === "string" ? "in-list" : "list-of-some" });
      return;
    }
    if (value.length === 0) add(() => problem("too-few", at, { found: shown(value) }));
    value.forEach((entry, i) => {
      if (format !== void 0) checkText(format, entry, `${at}/${i}`);
    });
    const seen = /* @__PURE__ */ new Map();
    for (let second = value.length - 1; second >= 0; second -= 1) {
      const entry = value[second];
      const first = seen.get(entry);
      if (first !== void 0) {
        add(() => problem("duplicate", at, { found: shown(entry), first, second }));
        return;
      }
      if (typeof entry === "string") seen.set(entry, second);
    }
  }
  function refuse(kind, value, at, mend) {
    wrong.add(at);
    add(() => factProblem("wrong-type", at, { found: shown(value), expected: [kind], mend }));
  }
}
function readEvidence(evidence2, pack) {
  const names = [...factPaths(factsOf(pack)), ...pack.rules.map(({ id }) => id)];
  const types = Object.keys(pack.evidenceTypes);
  return readList(
    evidence,
    ["type", "supports"],
    evidence2,
    ({ type, supports, collectedOn, validUntil }, at, check) => {
      check(`${at}/type`, unknownName("unknown-evidence-type", type, types));
      (Array.isArray(supports) ? supports : []).forEach((name, i) => {
        check(`${at}/supports/${i}`, unknownSupport(name, names));
      });
      check(`${at}/collectedOn`, noSuchDate(collectedOn));
      check(`${at}/validUntil`, noSuchDate(validUntil) ?? endsBefore(collectedOn, validUntil));
    }
  );
}
function readWaivers(waivers2, { definition, engine }) {
  const ids = definition.rules.map(({ id }) => id);
  const hasItems = (ruleId) => {
    const conditions = engine.conditions[ids.indexOf(ruleId)];
    return conditions === void 0 || listsRead(conditions, factsOf(definition)).length > 0;
  };
  return readList(waivers, ["ruleId"], waivers2, ({ ruleId, startsOn, expiresOn, items }, at, check) => {
    check(`${at}/ruleId`, unknownName("unknown-rule", ruleId, ids));
    check(`${at}/startsOn`, noSuchDate(startsOn));
    check(`${at}/expiresOn`, noSuchDate(expiresOn) ?? expiresBefore(startsOn, expiresOn));
    if (items !== void 0 && !hasItems(ruleId)) {
      check(`${at}/items`, (place) => problem("rule-without-items", place, { ruleId }));
    }
  });
}
function readList(records, naming, given, checkItem) {
  const { add, problems } = toCollector();
  const items = freezeJson(given, add);
  if (problems().length > 0) return { items: [], problems: problems() };
  const found = checkRecords(records, naming, items, add);
  const check = (at, wrong) => {
    if (wrong !== void 0 && !found.has(at)) add(() => wrong(at));
  };
  const list = Array.isArray(items) ? items : [];
  list.forEach((item, i) => {
    if (isObject(item)) checkItem(item, `/${i}`, check);
  });
  return { items: list, problems: problems() };
}
function unknownName(code, name, allowed) {
  if (name === void 0 || allowed.some((one) => one === name)) return void 0;
  return (at) => {
    const near = typeof name === "string" ? nearest(name, allowed) : void 0;
    return problem(code, at, { found: shown(name), ...mostAlike(String(name), allowed), near });
  };
}
function unknownSupport(name, allowed) {
  if (typeof name !== "string") return unknownName("unknown-support", name, allowed);
  const { path, items } = readName(name);
  if (allowed.includes(path)) return void 0;
  return (at) => {
    const near = nearest(path, allowed);
    const found = { found: shown(name), ...mostAlike(path, allowed) };
    return problem("unknown-support", at, { ...found, near: near && nameOf(near, items) });
  };
}
function noSuchDate(date) {
  if (typeof date !== "string" || dayNumber(date) !== void 0) return void 0;
  return (at) => problem("no-such-date", at, { date });
}
function endsBefore(collectedOn, validUntil) {
  return turnedRound(
    collectedOn,
    validUntil,
    (from, until) => (at) => problem("ends-before-start", at, { collectedOn: from, validUntil: until })
  );
}
function expiresBefore(startsOn, expiresOn) {
  return turnedRound(
    startsOn,
    expiresOn,
    (from, until) => (at) => problem("expires-before-start", at, { startsOn: from, expiresOn: until })
  );
}
function turnedRound(from, until, wrong) {
  if (typeof from !== "string" || typeof until !== "string") return void 0;
  const [first, last] = [dayNumber(from), dayNumber(until)];
  return first === void 0 || last === void 0 || first <= last ? void 0 : wrong(from, until);
}
function chosenOf({ rules: declared, impacts: named }, places) {
  const chosen = declared.map((rule, index) => ({ rule, index })).filter(({ index }) => places === void 0 || places.includes(index));
  const had = new Set(chosen.flatMap(({ rule }) => rule.impacts));
  const impacts = Object.keys(named).filter((impact) => places === void 0 || had.has(impact));
  const rules = chosen.map(({ rule, index }) => ({
    rule,
    index,
    impacts: [...rule.impacts],
    places: rule.impacts.map((one) => impacts.indexOf(one)).filter((place) => place >= 0),
    weighs: weight[rule.severity]
  }));
  const byUrgency = rules.map((one, place) => ({ ...one, place })).sort(urgency);
  return {
    rules,
    ids: new Set(rules.map(({ rule }) => rule.id)),
    impacts,
    order: byUrgency.map(({ place }) => place)
  };
}
function urgency({ rule: a, weighs: ofA }, { rule: b, weighs: ofB }) {
  return ofB - ofA || a.remediation.effortHours - b.remediation.effortHours;
}
var compute = /* @__PURE__ */ Symbol("hygie");
var member = {
  get() {
    return this[compute]();
  },
  enumerable: true,
  configurable: true
};
function withFactsDigest(report, facts) {
  let digest;
  const once = () => {
    digest ?? (digest = digestOfJson(facts));
    return digest;
  };
  Object.defineProperty(report, compute, { value: once });
  return Object.defineProperty(report, "factsDigest", member);
}
function factsToShow({ evidence: evidence2 }, grounds, facts) {
  const accepted = [...new Set(evidence2.flatMap(({ supports }) => supports))];
  const asked = grounds.filter(({ ask }) => ask.role !== "context");
  const found = (asked.length > 0 ? asked : grounds).flatMap(
    (ground) => accepted.filter((path) => restsOn(ground, path)).flatMap((path) => factsOf2(path, ground, facts))
  );
  return [...new Map(found.map(({ names }) => [names.at(-1), names])).values()];
}
function restsOn({ ask: { path, asked } }, accepted) {
  if (accepted === path || accepted === asked.fact) return true;
  const isOfList = asked.measure === "count" || asked.measure === "share";
  const isWhole = isOfList || asked.kind === "items" || asked.kind === "calculated";
  return isWhole && accepted.startsWith(`${path}[]`);
}
function factsOf2(path, { ask, pointer }, facts) {
  const [segments, way, places] = [segmentsOf(path), segmentsOf(ask.path), pointerSegments(pointer)];
  const parting = segments.findIndex((segment, depth) => segment !== way[depth] || depth >= places.length);
  const found = factsAt(path, facts, (depth) => parting < 0 || depth < parting ? Number(places[depth]) : void 0);
  return found.filter(({ isOfMany, value }) => !isOfMany || value != null);
}
var shownBy = { "to-come": 0, "not-at-hand": 0, expired: 1, fresh: 2 };
var { "to-come": unshown, expired, fresh } = shownBy;
function evidenceFor(rule, grounds, facts, given) {
  if (given.evidence.length === 0) return noEvidence;
  const shown2 = /* @__PURE__ */ new Map();
  const items = given.evidence.flatMap((item, i) => {
    const states = item.supports.flatMap(
      (support) => acceptancesOf(item, support, rule).map((accepted) => {
        const state = stateOf(item, `/${i}`, accepted, given);
        shown2.set(support, Math.max(shown2.get(support) ?? unshown, shownBy[state.status]));
        return state;
      })
    );
    return longest(states);
  });
  if (items.length === 0) return noEvidence;
  return { status: statusOf(factsToShow(rule, grounds, facts), rule.id, shown2), items };
}
var noEvidence = Object.freeze({ status: "missing", items: Object.freeze([]) });
function longest([first, ...others]) {
  if (first === void 0) return [];
  return [others.reduce((best, one) => one.freshUntil > best.freshUntil ? one : best, first)];
}
function acceptancesOf({ type }, support, { id, evidence: evidence2 }) {
  const { path } = readName(support);
  return evidence2.filter((one) => one.type === type && (support === id || one.supports.includes(path)));
}
function statusOf(facts, ruleId, shown2) {
  const ofRule = shown2.get(ruleId) ?? unshown;
  const best = facts.map((names) => Math.max(ofRule, ...names.map((name) => shown2.get(name) ?? unshown)));
  const all = best.length === 0 ? [ofRule] : best;
  if (all.every((one) => one === fresh)) return "fresh";
  if (all.includes(fresh)) return "partial";
  return all.includes(expired) ? "expired" : "missing";
}
function stateOf(item, pointer, accepted, { pack, today, notAtHand, locale }) {
  var _a;
  const collected = dayNumber(item.collectedOn) ?? 0;
  const until = freshUntil(item, collected, accepted, pack);
  const { type, uri, collectedOn, collectedBy, sha256: sha2562 } = item;
  const title = item.title ?? ((_a = pack.evidenceTypes[type]) == null ? void 0 : _a.title[locale]);
  return {
    pointer,
    type,
    ...title === void 0 ? {} : { title },
    ...uri === void 0 ? {} : { uri },
    ...sha2562 === void 0 ? {} : { sha256: sha2562 },
    collectedOn,
    ...collectedBy === void 0 ? {} : { collectedBy },
    freshUntil: isoDateOf(until),
    // What is collected after today is a plan: it proves nothing yet.
    status: notAtHand.has(pointer) ? "not-at-hand" : today < collected ? "to-come" : today <= until ? "fresh" : "expired"
  };
}
function freshUntil({ type, validUntil }, collected, accepted, pack) {
  const kind = pack.evidenceTypes[type];
  const worn = Math.min(collected + (accepted.freshForDays ?? (kind == null ? void 0 : kind.freshForDays) ?? 0), lastDay);
  const end = validUntil === void 0 ? void 0 : dayNumber(validUntil);
  if (end === void 0) return worn;
  return (kind == null ? void 0 : kind.untilEndDate) === true ? end : Math.min(end, worn);
}
function toJudging(engine, given, requiresEvidence) {
  const { pack, today } = given;
  return (facts) => {
    const codes = engine.outcomes(facts, today);
    const explain = engine.explaining(facts, today);
    return (index) => {
      const code = codes[index];
      const outcome = outcomeCodes[code];
      const { grounds, missing } = explain(index, code);
      const proof = evidenceFor(pack.rules[index], grounds, facts, given);
      const proven = outcome === "pass" && requiresEvidence && proof.status !== "fresh" ? "unknown" : outcome;
      return { code, outcome, proven, grounds, missing, proof };
    };
  };
}
function planFor(results, { rules, order }, words) {
  var _a;
  const plan = [];
  for (const i of order) {
    if (((_a = results[i]) == null ? void 0 : _a.outcome) !== "fail") continue;
    const { rule, index } = rules[i];
    plan.push(toAction(rule, words[index]));
  }
  return plan;
}
function toAction({ id, severity, remediation: { owner, effortHours, cost } }, words) {
  return { ruleId: id, severity, title: words.title, owner, effortHours, cost, steps: words.steps.slice() };
}
function waiversOn(today, waivers2) {
  const isExpired = ({ expiresOn }) => today > (dayNumber(expiresOn) ?? Number.NEGATIVE_INFINITY);
  const isToCome = ({ startsOn }) => startsOn !== void 0 && today < (dayNumber(startsOn) ?? 0);
  const [expired2, others] = [waivers2.filter(isExpired), waivers2.filter((waiver) => !isExpired(waiver))];
  return { upcoming: others.filter(isToCome), inForce: others.filter((waiver) => !isToCome(waiver)), expired: expired2 };
}
function isOpen(outcome) {
  return outcome === "fail" || outcome === "unknown";
}
function toExcusing({ definition, engine }, facts, judging) {
  return (index, own) => {
    if (own.every(({ items }) => items === void 0)) return longestFirst(own).slice(0, 1);
    const lists = listsRead(engine.conditions[index], factsOf(definition));
    const present = idsIn(facts, lists);
    const bearing = own.filter(({ items }) => items === void 0 || items.some((id) => present.has(id)));
    return fewest(bearing, (ids) => !isOpen(judging(withoutItems(facts, lists, ids))(index).proven));
  };
}
function fewest(waivers2, isClosed) {
  const excuses = (some) => some.some(({ items }) => items === void 0) || isClosed(new Set(some.flatMap(({ items = [] }) => items)));
  const ordered = longestFirst(waivers2);
  if (ordered.length === 0 || !excuses(ordered)) return [];
  let [least, most] = [1, ordered.length];
  while (least < most) {
    const middle = Math.floor((least + most) / 2);
    if (excuses(ordered.slice(0, middle))) most = middle;
    else least = middle + 1;
  }
  const enough = ordered.slice(0, most);
  return enough.reduceRight((kept, waiver) => {
    const others = kept.filter((one) => one !== waiver);
    return others.length > 0 && excuses(others) ? others : kept;
  }, enough);
}
function longestFirst(waivers2) {
  if (waivers2.length < 2) return [...waivers2];
  const ordered = waivers2.map((waiver) => ({ waiver, text: JSON.stringify(waiver) }));
  ordered.sort((a, b) => byText(b.waiver.expiresOn, a.waiver.expiresOn) || byText(a.text, b.text));
  return ordered.map(({ waiver }) => waiver);
}
function byText(a, b) {
  return a < b ? -1 : a > b ? 1 : 0;
}
function copied(waiver) {
  return waiver.items === void 0 ? { ...waiver } : { ...waiver, items: [...waiver.items] };
}
function withWaivers(result, [waiver, ...others], phrases) {
  if (waiver === void 0) return result;
  const { ruleId, ruleVersion, outcome, ...rest } = result;
  const underlying = outcome === "fail" ? outcome : "unknown";
  const said = [waiver, ...others].map(
    ({ expiresOn, reason, items = [] }) => phrases.waived(phrases.date(expiresOn), reason, phrases.list(items, "and"))
  );
  const beside2 = others.length > 0 && { otherWaivers: others.map(copied) };
  const told = { ...rest, message: said.join(" – "), waiver: copied(waiver), ...beside2 };
  return { ruleId, ruleVersion, outcome: "waived", underlying, ...told };
}
function toValueWords(fact, pack, locale, phrases) {
  const known = toKnownWords(fact, pack, locale, phrases);
  return (value) => value === null ? phrases.unknown : known(value);
}
function toKnownWords(fact, pack, locale, phrases) {
  switch (factKind(fact)) {
    case "boolean":
      return (value) => value ? phrases.yes : phrases.no;
    case "integer":
    case "number": {
      const unit = fact["x-unit"];
      const names = unit === void 0 ? void 0 : unitWords(unit, pack, locale);
      return (value) => quantity(Number(value), names, phrases);
    }
    case "date":
      return (value) => phrases.date(String(value));
    case "string": {
      const labels = fact["x-choices"] ?? {};
      return (value) => {
        var _a;
        return ((_a = labels[String(value)]) == null ? void 0 : _a[locale]) ?? String(value);
      };
    }
    default:
      return (value) => {
        const count = Array.isArray(value) ? value.length : 0;
        return count === 0 ? phrases.none : quantity(count, phrases.items, phrases);
      };
  }
}
function quantity(value, names, phrases) {
  const number = phrases.number(value);
  return names === void 0 ? number : `${number} ${phrases.inflect(value, names)}`;
}
function tallyWords({ measure }, phrases) {
  return (actual) => {
    if (typeof actual !== "object" || actual === null || Array.isArray(actual)) return phrases.unknown;
    const { low, high, of } = actual;
    const [least, most] = [low, high].map((end) => typeof end === "number" ? end : Number.POSITIVE_INFINITY);
    const isShare = measure === "share";
    const said = (end = 0) => phrases.number(isShare ? Math.round(end * 10) / 10 : end);
    const met = least === most ? said(least) : phrases.between(said(least), said(most));
    return phrases.outOf(isShare ? phrases.percent(met) : met, phrases.number(Number(of)));
  };
}
function askedWords(asked, values, isBoolean, phrases) {
  switch (asked.kind) {
    case "truth":
      return isBoolean ? values(!asked.negated) : void 0;
    case "equal":
      return equalWords(asked, values, phrases);
    case "one-of":
      return oneOfWords(asked, values, phrases);
    case "range":
      return asked.measure === "age" || asked.measure === "span" ? daysWords(asked, phrases) : rangeWords(asked, values, phrases);
    case "compare":
      return asked.value == null ? void 0 : comparedWords(asked, values(asked.value), phrases);
    default:
      return void 0;
  }
}
function comparedWords({ operator }, value, phrases) {
  switch (operator) {
    case "===":
      return value;
    case "!==":
      return phrases.not(value);
    case "<":
      return phrases.lessThan(value);
    case "<=":
      return phrases.atMost(value);
    case ">":
      return phrases.moreThan(value);
    case ">=":
      return phrases.atLeast(value);
    default:
      return void 0;
  }
}
function equalWords({ value = null, negated, measure }, values, phrases) {
  const days = measure === "age" || measure === "span" ? quantity(Number(value), phrases.days, phrases) : void 0;
  const said = days === void 0 ? values(value) : measure === "age" ? phrases.ago(days) : days;
  return negated ? phrases.not(said) : said;
}
function oneOfWords({ values: wanted = [], negated }, values, phrases) {
  const said = wanted.map(values);
  if (said.length === 0) return void 0;
  return negated ? phrases.neither(said) : phrases.list(said, "or");
}
function endsOf({ minimum, exclusiveMinimum, maximum, exclusiveMaximum }) {
  return {
    low: minimum ?? exclusiveMinimum,
    high: maximum ?? exclusiveMaximum,
    isLowOpen: exclusiveMinimum !== void 0,
    isHighOpen: exclusiveMaximum !== void 0
  };
}
function rangeWords(asked, values, phrases) {
  const { low, high, isLowOpen, isHighOpen } = endsOf(asked);
  const bare = (value) => typeof value === "number" ? phrases.number(value) : values(value);
  if (low === void 0) {
    if (high === void 0) return void 0;
    const isAbove = asked.negated ? isHighOpen ? phrases.atLeast : phrases.moreThan : void 0;
    return (isAbove ?? (isHighOpen ? phrases.lessThan : phrases.atMost))(values(high));
  }
  if (high === void 0) {
    const isBelow = asked.negated ? isLowOpen ? phrases.atMost : phrases.lessThan : void 0;
    return (isBelow ?? (isLowOpen ? phrases.moreThan : phrases.atLeast))(values(low));
  }
  if (asked.negated) {
    const below2 = (isLowOpen ? phrases.atMost : phrases.lessThan)(bare(low));
    const above2 = (isHighOpen ? phrases.atLeast : phrases.moreThan)(values(high));
    return phrases.list([below2, above2], "or");
  }
  if (!isLowOpen && !isHighOpen) return phrases.between(bare(low), values(high));
  const above = (isLowOpen ? phrases.moreThan : phrases.atLeast)(bare(low));
  const below = (isHighOpen ? phrases.lessThan : phrases.atMost)(values(high));
  return phrases.list([above, below], "and");
}
function daysWords(asked, phrases) {
  const { low: least, high: most, isLowOpen, isHighOpen } = endsOf(asked);
  const low = least === void 0 ? void 0 : isLowOpen ? Math.floor(Number(least)) + 1 : Math.ceil(Number(least));
  const high = most === void 0 ? void 0 : isHighOpen ? Math.ceil(Number(most)) - 1 : Math.floor(Number(most));
  const days = (count) => quantity(count, phrases.days, phrases);
  const isAge = asked.measure === "age";
  const since = (said) => isAge ? phrases.ago(said) : said;
  if (asked.negated) {
    const below = low === void 0 ? [] : [since(phrases.lessThan(days(low)))];
    const above = high === void 0 ? [] : [(below.length === 0 ? since : (said) => said)(phrases.moreThan(days(high)))];
    return phrases.list([...below, ...above], "or");
  }
  const fromStart = low === void 0 || low <= 0;
  if (high === void 0) return fromStart ? isAge ? phrases.past : void 0 : since(phrases.atLeast(days(low)));
  if (fromStart) return since(phrases.atMost(days(high)));
  if (low === high) return since(days(high));
  return isAge ? phrases.ageBetween(String(low), days(high)) : phrases.between(String(low), days(high));
}
function wordsOf({ definition, engine }, locale) {
  return engine.once(`words ${locale}`, () => {
    const phrases = phrasesIn(locale, engine);
    const rules = definition.rules.map((rule) => ruleWords(rule, definition, locale, phrases));
    const typeWords = (type) => {
      var _a;
      return ((_a = definition.evidenceTypes[type]) == null ? void 0 : _a.title[locale]) ?? type;
    };
    const unproven = ({ evidence: evidence2 }, isPartial) => phrases.unproven(isPartial, [...new Set(evidence2.map(({ type }) => typeWords(type)))]);
    return { phrases, rules, reason: toReason(definition, locale, phrases), unproven };
  });
}
function ruleWords(rule, pack, locale, phrases) {
  var _a;
  const text = rule.text[locale];
  const parts = { locale, pack: pack.id, rule: rule.id };
  return {
    title: (text == null ? void 0 : text.title) ?? rule.id,
    messages: [
      (text == null ? void 0 : text.fail) ?? "",
      (text == null ? void 0 : text.pass) ?? "",
      (text == null ? void 0 : text.unknown) ?? "",
      rule.disabled === void 0 ? phrases.notApplicable : phrases.disabled(rule.disabled.reason)
    ],
    helpUri: (_a = pack.helpUri) == null ? void 0 : _a.replace(/\{(locale|pack|rule)\}/g, (_, name) => parts[name] ?? ""),
    steps: [...(text == null ? void 0 : text.steps) ?? []]
    // of its own: to be copied into reports
  };
}
function toReason(pack, locale, phrases) {
  const told = [];
  return (ground, isMet, today) => {
    var _a;
    const { ask, pointer, item, other } = ground;
    const actual = apart(ground.actual);
    told[_a = ask.index] ?? (told[_a] = toTelling(ask, pack, locale, phrases));
    const telling = told[ask.index];
    const asked = other === void 0 ? ask.asked : beside(ask.asked, other);
    const named = item === void 0 ? "" : nameOf2(item);
    const isSaid = isMet || actual === null || ask.role === "context";
    const isLate = !isSaid && asked.measure === "age" && (dayNumber(actual) ?? today) > today;
    const text = named + telling.said(actual, asked, isSaid, item !== void 0, isLate ? phrases.toCome : "");
    const reason = (item == null ? void 0 : item.id) === void 0 ? { pointer, asked, actual, text } : { pointer, item: item.id, asked, actual, text };
    const role = isMet && ask.role === "alternative" ? "demand" : ask.role;
    return role === "demand" || actual === null ? reason : { ...reason, role };
  };
  function nameOf2({ id, index, list }) {
    return id ?? itemName(list, index + 1, locale, phrases);
  }
}
function apart(value) {
  return typeof value === "object" && value !== null ? JSON.parse(JSON.stringify(value)) : value;
}
function beside({ kind, negated, measure, operator, fact }, value) {
  if (operator === void 0 || fact === void 0) return { kind, negated, value };
  if (measure === void 0) return { kind, negated, operator, fact, value };
  return { kind, negated, measure, operator, fact, value };
}
function toTelling({ fact, path, asked, role }, pack, locale, phrases) {
  var _a, _b;
  const isTally = asked.measure === "count" || asked.measure === "share";
  const value = isTally ? tallyWords(asked, phrases) : toValueWords(fact, pack, locale, phrases);
  const expected = isTally ? boundWords(asked, phrases) : value;
  const isBoolean = factKind(fact) === "boolean";
  const wanted = (one) => {
    const said = expectedWords(one, expected, isBoolean, pack, locale, phrases);
    return said === void 0 ? "" : phrases[role === "alternative" ? "oneWay" : "wanted"](said);
  };
  const always = asked.kind === "compare" ? void 0 : wanted(asked);
  const label = (((_b = (_a = fact["x-text"]) == null ? void 0 : _a[locale]) == null ? void 0 : _b.label) ?? path) + phrases.is;
  const itemLabel = phrases.of + label;
  const say = (actual, one, isMet, isOfItem, mark) => (isOfItem ? itemLabel : label) + value(actual) + mark + (isMet ? "" : always ?? wanted(one));
  return { said: always === void 0 || isTally ? say : remembered(say, factChoices(fact)) };
}
function expectedWords(asked, values, isBoolean, pack, locale, phrases) {
  const other = asked.fact && labelOf(asked.fact, pack, locale, phrases);
  if (other && asked.kind === "one-of") {
    return asked.negated ? phrases.not(phrases.among(other)) : phrases.among(other);
  }
  const said = askedWords(asked, values, isBoolean, phrases);
  return said && other && asked.measure === "span" ? phrases.after(said, other) : said;
}
function remembered(say, choices = []) {
  const texts = [];
  return (actual, asked, isMet, isOfItem, mark) => {
    const place = placeAmongFew(actual, choices);
    if (place < 0) return say(actual, asked, isMet, isOfItem, mark);
    const i = 4 * place + (isMet ? 1 : 0) + (isOfItem ? 2 : 0);
    texts[i] ?? (texts[i] = say(actual, asked, isMet, isOfItem, mark));
    return texts[i];
  };
}
function placeAmongFew(value, choices) {
  if (value === null) return 0;
  if (typeof value === "boolean") return value ? 1 : 2;
  if (typeof value === "number") return Number.isInteger(value) && value >= 0 && value < 100 ? value + 3 : -1;
  const place = choices.indexOf(value);
  return place < 0 ? -1 : place + 3;
}
function labelOf(path, pack, locale, phrases) {
  const lists = path.split("[]").slice(0, -1).map((_, i, parts) => parts.slice(0, i + 1).join("[]"));
  const labels = [...lists, path].map((one) => {
    var _a, _b, _c;
    return (_c = (_b = (_a = factAt(factsOf(pack), one)) == null ? void 0 : _a["x-text"]) == null ? void 0 : _b[locale]) == null ? void 0 : _c.label;
  });
  return labels.filter((label) => label !== void 0).join(phrases.of) || path;
}
function boundWords({ measure }, phrases) {
  const number = (value) => phrases.number(Number(value));
  return measure === "share" ? (value) => phrases.percent(number(value)) : number;
}
var mostTold = 100;
var optionNames = ["now", "locale", "evidence", "evidencePolicy", "evidenceNotAtHand", "waivers", "rules"];
function evaluate(pack, facts, options = {}) {
  return unpolluted(() => reportOf(pack, facts, options));
}
function reportOf(pack, facts, options) {
  assertPack(pack);
  const { definition, engine } = pack;
  const { evaluatedAt, today, locale, requiresEvidence, given } = readOptions(options, definition, optionNames);
  const known = readFacts(pack, facts);
  const evidence2 = evidenceGiven(given.evidence, definition);
  const { rules } = given;
  const chosen = rules === void 0 ? engine.once("rules", () => chosenOf(definition)) : chosenOf(definition, readRules(rules, definition));
  const waivers2 = waiversGiven(given.waivers, pack).filter(({ ruleId }) => chosen.ids.has(ruleId));
  const notAtHand = readNotAtHand(given.evidenceNotAtHand, evidence2.length);
  const words = wordsOf(pack, locale);
  const { upcoming, inForce, expired: expired2 } = waiversOn(today, waivers2);
  const [used, insufficient] = [/* @__PURE__ */ new Set(), /* @__PURE__ */ new Set()];
  const judging = toJudging(engine, { evidence: evidence2, notAtHand, pack: definition, today, locale }, requiresEvidence);
  const [judge, excusing] = [judging(known), toExcusing(pack, known, judging)];
  const open = [];
  const results = chosen.rules.map(({ rule, index, impacts }) => {
    const { code, outcome, proven, grounds, missing, proof } = judge(index);
    const { title, messages, helpUri } = words.rules[index];
    const own = isOpen(proven) ? inForce.filter(({ ruleId }) => ruleId === rule.id) : [];
    const excuses = own.length === 0 ? own : excusing(index, own);
    for (const waiver of excuses) used.add(waiver);
    if (excuses.length === 0) for (const waiver of own) insufficient.add(waiver);
    if (missing.length > 0) open.push({ index, missing: grounds });
    const result = {
      ruleId: rule.id,
      ruleVersion: rule.version,
      outcome: proven,
      severity: rule.severity,
      impacts: impacts.slice(),
      title,
      message: proven === outcome ? messages[code] : words.unproven(rule, proof.status === "partial"),
      reasons: reasonsOf(grounds, outcome !== "fail", today, words),
      missing,
      evidence: proof
    };
    const omittedReasons = grounds.length - mostTold;
    const whole = omittedReasons > 0 ? { ...result, omittedReasons } : result;
    const linked = helpUri === void 0 ? whole : { ...whole, helpUri };
    return withWaivers(linked, excuses, words.phrases);
  });
  const { questions, omittedQuestions } = questionsFor(open, known, today, pack, locale, mostTold);
  const report = {
    pack: { id: definition.id, version: definition.version, digest: pack.digest },
    evaluatedAt,
    locale,
    results,
    summary: summarise(results, chosen.rules, chosen.impacts),
    questions,
    ...omittedQuestions > 0 && { omittedQuestions },
    plan: planFor(results, chosen, words.rules),
    upcomingWaivers: upcoming.map(copied),
    expiredWaivers: expired2.map(copied),
    unneededWaivers: inForce.filter((waiver) => !used.has(waiver) && !insufficient.has(waiver)).map(copied),
    insufficientWaivers: inForce.filter((waiver) => insufficient.has(waiver)).map(copied)
  };
  return withFactsDigest(report, known);
}
function reasonsOf(grounds, isMet, today, { reason }) {
  const reasons = [];
  const count = Math.min(grounds.length, mostTold);
  for (let i = 0; i < count; i += 1) reasons.push(reason(grounds[i], isMet, today));
  return reasons;
}
function evidenceGiven(given, pack) {
  if (given === void 0) return [];
  const { items, problems } = readEvidence(given, pack);
  if (problems.length > 0) throw new EvidenceError(problems);
  return items;
}
function waiversGiven(given, pack) {
  if (given === void 0) return [];
  const { items, problems } = readWaivers(given, pack);
  if (problems.length > 0) throw new WaiversError(problems);
  return items;
}
export {
  askedWords as a,
  toValueWords as b,
  chosenOf as c,
  evaluate as e,
  quantity as q,
  toAction as t,
  wordsOf as w
};
