/**
 * The rules of the pack `macsf` as the best that a hand can do for practices of which every fact is known: one function that
 * reads what rules share once and goes over each list once. It is the yardstick of the benchmarks, and knows no third
 * value. Outcomes are coded as `outcomeCodes` has them: 0 fail, 1 pass, 3 not applicable.
 */
const dayMs = 86_400_000;
const dateOf = (day) => new Date(day * dayMs).toISOString().slice(0, 10);
const isExcusable = (kind) => kind === "smartphone" || kind === "tablet" || kind === "network-equipment";
const isTerminal = (kind) => kind === "desktop" || kind === "laptop" || kind === "smartphone" || kind === "tablet";
const locksWithin = (attempts, most) => attempts >= 1 && attempts <= most;
const isStrongPassword = (length, classes, attempts) =>
  length >= 25 ||
  (length >= 16 && classes >= 2) ||
  (length >= 14 && classes >= 3) ||
  (length >= 12 && classes >= 4) ||
  (locksWithin(attempts, 10) && (length >= 16 || (length >= 10 && classes >= 2) || (length >= 8 && classes >= 3)));
const code = (passes) => (passes ? 1 : 0);
const codeWhen = (applies, passes) => (applies ? (passes ? 1 : 0) : 3);

/** The outcome of each rule, in the pack's order, on a day: dates as texts are in the order of time, and none is read. */
export function toOutcomes(today) {
  const latest = dateOf(today);
  const aYearAgo = dateOf(today - 365);
  const isRecent = (date) => date >= aYearAgo && date <= latest;

  return (facts) => {
    const { practice, insurance, devices, onlineServices, messaging, patientRecord, authentication, awareness } = facts;

    let configured = true;
    let storesHealthData = false;
    let accessProtected = true;
    let encrypted = true;
    let hasTerminal = false;
    let locks = true;
    let hasAntivirus = false;
    let antivirusOn = true;
    let hasFirewall = false;
    let firewallOn = true;
    let atHome = false;
    let protectedAtHome = true;
    for (const device of devices) {
      configured &&= device.configuredBy === "competent-provider";
      const { kind, antivirus, firewall } = device;
      const isExcused = antivirus === "not-applicable" && isExcusable(kind);
      const hasNoFirewall = firewall === "not-applicable" && isExcusable(kind);
      hasAntivirus ||= !isExcused;
      hasFirewall ||= !hasNoFirewall;
      const isGuarded = isExcused || antivirus === "always-on";
      const isWalled = hasNoFirewall || firewall === "always-on";
      antivirusOn &&= isGuarded;
      firewallOn &&= isWalled;
      if (device.usedAtHome) {
        atHome = true;
        protectedAtHome &&= isGuarded && isWalled;
      }
      if (device.mayStoreHealthData) {
        storesHealthData = true;
        accessProtected &&= device.accessProtected;
        encrypted &&= device.storageEncrypted;
        if (isTerminal(kind)) {
          hasTerminal = true;
          locks &&= device.autoLockEnabled && device.autoLockMinutes <= 15;
        }
      }
    }

    let holdsPersonalData = false;
    let servicesEncrypted = true;
    for (const service of onlineServices) {
      if (service.holdsPersonalData) {
        holdsPersonalData = true;
        servicesEncrypted &&= service.encryptedInTransit && service.encryptedAtRest;
      }
    }

    let usesChannels = false;
    let channelsSecured = true;
    let channelsSuitable = true;
    for (const channel of messaging.otherChannels) {
      if (channel.usedProfessionally) {
        usesChannels = true;
        channelsSecured &&=
          channel.encryptedInTransit &&
          channel.strongAuthentication &&
          (channel.kind !== "instant-messaging" || channel.endToEndEncrypted);
        channelsSuitable &&= channel.professionalTerms;
      }
    }

    let areStrong = authentication.length > 0;
    for (const { method, enforced, minLength, characterClasses, minWords, lockoutAfterAttempts } of authentication) {
      areStrong &&=
        enforced &&
        (method === "password"
          ? isStrongPassword(minLength, characterClasses, lockoutAfterAttempts)
          : method === "passphrase"
            ? minWords >= 7
            : minLength >= 4 && locksWithin(lockoutAfterAttempts, 3));
    }
    const isInsured = (insurance.multiRiskContract && insurance.cyberRisksCovered) || insurance.dedicatedCyberContract;

    const codes = new Uint8Array(18);
    codes[0] = code(isInsured && isRecent(insurance.cyberCoverVerifiedOn));
    codes[1] = codeWhen(isInsured, insurance.cyberGuaranteeEur >= insurance.cyberExposureEur);
    codes[2] = codeWhen(devices.length > 0, configured);
    codes[3] = codeWhen(holdsPersonalData, servicesEncrypted);
    codes[4] = codeWhen(
      messaging.exchangesWithProfessionals,
      messaging.secureHealthMessagingWithProfessionals === "always",
    );
    codes[5] = codeWhen(messaging.exchangesWithPatients, messaging.secureHealthMessagingWithPatients === "always");
    codes[6] = codeWhen(
      patientRecord.computerised,
      !patientRecord.thirdPartyEntriesUnderOwnLogin && patientRecord.personalAccounts,
    );
    codes[7] = codeWhen(usesChannels, channelsSecured);
    codes[8] = codeWhen(usesChannels, channelsSuitable);
    codes[9] = codeWhen(storesHealthData, accessProtected);
    codes[10] = codeWhen(hasTerminal, locks);
    codes[11] = codeWhen(storesHealthData, encrypted);
    codes[12] = code(areStrong);
    codes[13] = code(
      awareness.unknownEmailsForbidden && (practice.staffCount <= 1 || awareness.staffInformedOfEmailRule),
    );
    codes[14] = codeWhen(hasAntivirus, antivirusOn);
    codes[15] = codeWhen(hasFirewall, firewallOn);
    codes[16] = codeWhen(practice.teleworkPractised || atHome, atHome && protectedAtHome);
    codes[17] = code(awareness.staffTrained >= practice.staffCount && isRecent(awareness.lastTrainingOn));
    return codes;
  };
}
