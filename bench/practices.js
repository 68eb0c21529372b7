/** Practices made up at random, the same ones at each run: a generator with a seed, and no real person's data. */

const dayMs = 86_400_000;

/** @param {number} seed @returns {() => number} numbers from 0 to 1 (mulberry32) */
export function random(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/**
 * @param {number} count how many practices
 * @param {{ unknown?: number, seed?: number, now?: string }} options the share of facts that are unknown
 */
export function practices(count, { unknown = 0, seed = 1, now = "2026-01-31" } = {}) {
  const next = random(seed);
  const today = Date.parse(now);
  const chance = (share) => next() < share;
  const pick = (...values) => values[Math.floor(next() * values.length)];
  const between = (low, high) => low + Math.floor(next() * (high - low + 1));
  const daysAgo = (most) => new Date(today - between(-20, most) * dayMs).toISOString().slice(0, 10);
  const list = (most, item) => Array.from({ length: between(0, most) }, (_, i) => item(i));
  const forget = (value) => {
    if (unknown === 0) return value;
    for (const [key, member] of Object.entries(value)) {
      if (key === "id") continue;
      if (typeof member === "object") forget(member);
      else if (chance(unknown)) value[key] = null;
    }
    return value;
  };
  const protection = () => pick("always-on", "always-on", "always-on", "always-on", "intermittent", "not-applicable");
  return Array.from({ length: count }, () =>
    forget({
      practice: {
        staffCount: between(1, 12),
        teleworkPractised: chance(0.4),
      },
      insurance: {
        multiRiskContract: chance(0.95),
        cyberRisksCovered: chance(0.7),
        dedicatedCyberContract: chance(0.3),
        cyberCoverVerifiedOn: daysAgo(500),
        cyberGuaranteeEur: between(0, 30) * 10_000,
        cyberExposureEur: between(0, 30) * 10_000,
      },
      devices: list(8, (i) => ({
        id: `device-${i}`,
        kind: pick("server", "desktop", "laptop", "smartphone", "tablet", "network-equipment"),
        mayStoreHealthData: chance(0.7),
        accessProtected: chance(0.9),
        autoLockEnabled: chance(0.9),
        autoLockMinutes: between(1, 20),
        storageEncrypted: chance(0.8),
        usedAtHome: chance(0.2),
        configuredBy: pick("competent-provider", "competent-provider", "competent-provider", "self", "other"),
        antivirus: protection(),
        firewall: protection(),
      })),
      onlineServices: list(4, (i) => ({
        id: `service-${i}`,
        holdsPersonalData: chance(0.8),
        encryptedInTransit: chance(0.95),
        encryptedAtRest: chance(0.85),
      })),
      messaging: {
        exchangesWithProfessionals: chance(0.9),
        exchangesWithPatients: chance(0.6),
        secureHealthMessagingWithProfessionals: pick("always", "sometimes", "never"),
        secureHealthMessagingWithPatients: pick("always", "sometimes", "never"),
        otherChannels: list(3, (i) => ({
          id: `channel-${i}`,
          kind: pick("standard-email", "instant-messaging"),
          usedProfessionally: chance(0.5),
          encryptedInTransit: chance(0.9),
          endToEndEncrypted: chance(0.6),
          strongAuthentication: chance(0.6),
          professionalTerms: chance(0.7),
        })),
      },
      patientRecord: {
        computerised: chance(0.95),
        personalAccounts: chance(0.8),
        thirdPartyEntriesUnderOwnLogin: chance(0.2),
      },
      authentication: list(3, (i) => ({
        id: `way-${i}`,
        method: pick("password", "password", "passphrase", "card-and-pin"),
        enforced: chance(0.9),
        minLength: pick(4, 8, 10, 12, 14, 16, 25),
        characterClasses: between(1, 4),
        minWords: pick(5, 7, 8),
        lockoutAfterAttempts: pick(0, 3, 5, 10, 20),
      })),
      awareness: {
        unknownEmailsForbidden: chance(0.8),
        staffInformedOfEmailRule: chance(0.7),
        staffTrained: between(0, 12),
        lastTrainingOn: daysAgo(700),
      },
    }),
  );
}
