import { describe, expect, it } from "vitest";
import { nearest } from "../../src/problems/suggest.js";

describe("a slip of the hand is told", () => {
  it.each<[found: string, candidates: readonly string[], near: string]>([
    ["staffCont", ["staffCount", "staffTrained"], "staffCount"],
    ["titel", ["title", "source"], "title"],
    ["hihg", ["critical", "high", "medium", "low"], "high"],
    ["device-autolock", ["device-auto-lock"], "device-auto-lock"],
    ["Device_Auto_Lock", ["device-auto-lock"], "device-auto-lock"],
    ["telephone", ["téléphone", "table"], "téléphone"],
    ["te\u0301le\u0301phone", ["téléphone", "table"], "téléphone"],
    ["FR", ["fr", "en"], "fr"],
    ["andd", ["and", "or"], "and"],
    ["orr", ["and", "or"], "or"],
    ["=<", ["<", "<=", ">="], "<="],
    ["devices.kind", ["devices[].id", "devices[].kind"], "devices[].kind"],
    ["rule", ["ruleId", "reason"], "ruleId"],
    ["expiry", ["reason", "expiresOn"], "expiresOn"],
    ["élevée", ["critical", "high"], "high"],
    ["conforme", ["pass", "fail"], "pass"],
    ["ou", ["and", "or"], "or"],
    ["copys", ["backups", "copies"], "copies"],
    ["copy", ["backups", "copies"], "copies"],
    ["entrys", ["entry", "entries"], "entries"],
  ])("%s of %j is %s", (found, candidates, near) => {
    expect(nearest(found, candidates)).toBe(near);
  });
});

describe("nothing is made up", () => {
  it.each<[what: string, found: string, candidates: readonly string[]]>([
    ["for another language", "de", ["fr", "en"]],
    ["for another short name", "os", ["id", "kind"]],
    ["for two letters in the wrong order", "no", ["on"]],
    ["where two letters are not enough", "xz", ["xyz"]],
    ["far away", "weather", ["staffCount"]],
    ["out of several beginnings", "auto", ["autoLockEnabled", "autoLockMinutes"]],
    ["of what is too long to be a name", "a".repeat(101), ["a".repeat(100)]],
    ["of nothing", "staffCont", []],
    ["that an object inherits", "constructor", ["constant"]],
  ])("%s: %s", (_, found, candidates) => {
    expect(nearest(found, candidates)).toBeUndefined();
  });
});

describe("no suggestion turns the meaning round", () => {
  it.each([
    ["!in", "in"],
    ["nin", "in"],
    ["!some", "some"],
    ["unlocked", "locked"],
    ["locked", "unlocked"],
    ["isNotLocked", "isLocked"],
    ["nonconform", "conform"],
    ["inactive", "active"],
    ["on", "off"],
    ["all", "none"],
    ["none", "some"],
    ["min", "max"],
    ["minLength", "maxLength"],
    ["minimum", "maximum"],
    ["autoLockDisabled", "autoLockEnabled"],
    ["lock-before-minutes", "lock-after-minutes"],
  ])("%s is not %s", (found, candidate) => {
    expect(nearest(found, [candidate])).toBeUndefined();
  });

  it("and one that does not is taken in its place", () => {
    expect(nearest("mininum", ["maximum", "minimum"])).toBe("minimum");
    expect(nearest("!===", ["===", "!=="])).toBe("!==");
  });
});
