/**
 * The rules of the pack `macsf` as one would write them by hand for practices of which every fact is known: the yardstick
 * of the benchmarks. Outcomes are coded as `outcomeCodes` has them: 0 fail, 1 pass, 3 not applicable.
 */
const dayMs = 86_400_000;
const terminals = ["desktop", "laptop", "smartphone", "tablet"];
const on = (protection) => protection === "always-on" || protection === "not-applicable";
const when = (applies, passes) => (applies ? (passes ? 1 : 0) : 3);
const within = (date, today, days) => {
  const age = today - Date.parse(date) / dayMs;
  return age >= 0 && age <= days;
};

/** One function a rule, in the pack's order. `today` is a day number. */
export const rules = [
  ({ insurance: i }, today) =>
    i.multiRiskContract && i.cyberRisksCovered && within(i.cyberCoverVerifiedOn, today, 365) ? 1 : 0,
  ({ insurance: i }) => when(i.cyberRisksCovered, i.cyberGuaranteeEur >= i.cyberExposureEur),
  ({ devices }) =>
    when(
      devices.length > 0,
      devices.every((d) => d.configuredBy === "competent-provider"),
    ),
  ({ onlineServices: services }) =>
    when(
      services.some((s) => s.holdsPersonalData),
      services.every((s) => !s.holdsPersonalData || (s.encryptedInTransit && s.encryptedAtRest)),
    ),
  ({ messaging: m }) => when(m.exchangesWithProfessionals, m.secureHealthMessagingWithProfessionals === "always"),
  ({ messaging: m }) => when(m.exchangesWithPatients, m.secureHealthMessagingWithPatients === "always"),
  ({ patientRecord: p }) => when(p.computerised, !p.thirdPartyEntriesUnderOwnLogin && p.personalAccounts),
  ({ messaging: { otherChannels: channels } }) =>
    when(
      channels.some((c) => c.usedProfessionally),
      channels.every(
        (c) =>
          !c.usedProfessionally ||
          (c.encryptedInTransit && c.strongAuthentication && (c.kind !== "instant-messaging" || c.endToEndEncrypted)),
      ),
    ),
  ({ messaging: { otherChannels: channels } }) =>
    when(
      channels.some((c) => c.usedProfessionally),
      channels.every((c) => !c.usedProfessionally || c.professionalTerms),
    ),
  ({ devices }) =>
    when(
      devices.some((d) => d.mayStoreHealthData),
      devices.every((d) => !d.mayStoreHealthData || d.accessProtected),
    ),
  ({ devices }) =>
    when(
      devices.some((d) => d.mayStoreHealthData && terminals.includes(d.kind)),
      devices.every(
        (d) => !d.mayStoreHealthData || !terminals.includes(d.kind) || (d.autoLockEnabled && d.autoLockMinutes <= 15),
      ),
    ),
  ({ devices }) =>
    when(
      devices.some((d) => d.mayStoreHealthData),
      devices.every((d) => !d.mayStoreHealthData || d.storageEncrypted),
    ),
  ({ passwords: p }) =>
    p.enforced &&
    ((p.minLength >= 12 && p.characterClasses >= 4) ||
      (p.minLength >= 14 && p.characterClasses >= 3) ||
      p.passphraseMinWords >= 7 ||
      (p.lockoutAfterAttempts >= 1 && p.lockoutAfterAttempts <= 10 && p.minLength >= 8 && p.characterClasses >= 3))
      ? 1
      : 0,
  ({ awareness: a }) => (a.unknownEmailsForbidden && a.staffInformedOfEmailRule ? 1 : 0),
  ({ devices }) =>
    when(
      devices.some((d) => d.antivirus !== "not-applicable"),
      devices.every((d) => on(d.antivirus)),
    ),
  ({ devices }) =>
    when(
      devices.some((d) => d.firewall !== "not-applicable"),
      devices.every((d) => on(d.firewall)),
    ),
  ({ practice, devices }) =>
    when(
      practice.teleworkPractised || devices.some((d) => d.usedAtHome),
      devices.some((d) => d.usedAtHome) &&
        devices.every((d) => !d.usedAtHome || (on(d.antivirus) && d.firewall === "always-on")),
    ),
  ({ practice, awareness: a }, today) =>
    a.staffTrained >= practice.staffCount && within(a.lastTrainingOn, today, 365) ? 1 : 0,
];

/** The outcome of each rule. */
export function outcomes(facts, today) {
  const codes = new Uint8Array(rules.length);
  for (let i = 0; i < rules.length; i += 1) codes[i] = rules[i](facts, today);
  return codes;
}
