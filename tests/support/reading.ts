/**
 * What `macsf` asks, read again from the words of its rules in plain three-valued functions: it shares nothing with the
 * rules, their logic or what evaluates it, so that a slip of one shows against the other. `undefined` is unknown.
 */
type Truth = boolean | undefined;
type Known<T> = T | null | undefined;
type Item = Readonly<Record<string, unknown>> | null;
export type Verdict = "pass" | "fail" | "unknown" | "not-applicable";

const and = (...all: Truth[]): Truth => (all.includes(false) ? false : all.includes(undefined) ? undefined : true);
const or = (...all: Truth[]): Truth => (all.includes(true) ? true : all.includes(undefined) ? undefined : false);
const not = (one: Truth): Truth => (one === undefined ? undefined : !one);
const every = <T>(list: Known<readonly T[]>, holds: (item: T) => Truth): Truth =>
  list == null ? undefined : and(...list.map(holds));
const some = <T>(list: Known<readonly T[]>, holds: (item: T) => Truth): Truth =>
  list == null ? undefined : or(...list.map(holds));

/** What is asked of a fact that may be unknown. */
const ask = <T>(value: unknown, holds: (value: T) => boolean): Truth => (value == null ? undefined : holds(value as T));
const yes = (value: unknown) => ask<boolean>(value, (one) => one);
const is = (value: unknown, ...those: string[]) => ask<string>(value, (one) => those.includes(one));
const atLeast = (value: unknown, least: number) => ask<number>(value, (one) => one >= least);
const within = (value: unknown, least: number, most: number) =>
  ask<number>(value, (one) => least <= one && one <= most);
const reaches = (value: unknown, other: unknown) =>
  ask<number>(value, () => true) && ask<number>(other, (one) => (value as number) >= one);
const verifiedWithinAYear = (date: unknown, today: string) =>
  ask<string>(date, (one) => {
    const days = (Date.parse(today) - Date.parse(one)) / 86_400_000;
    return 0 <= days && days <= 365;
  });

interface Practice {
  readonly practice?: Known<Item>;
  readonly insurance?: Known<Item>;
  readonly devices?: Known<readonly Item[]>;
  readonly onlineServices?: Known<readonly Item[]>;
  readonly messaging?: Known<Item>;
  readonly patientRecord?: Known<Item>;
  readonly authentication?: Known<readonly Item[]>;
  readonly awareness?: Known<Item>;
}

const isExcused = (device: Item, from: "antivirus" | "firewall"): Truth =>
  and(is(device?.[from], "not-applicable"), is(device?.kind, "smartphone", "tablet", "network-equipment"));
const isOnOrExcused = (device: Item, guard: "antivirus" | "firewall"): Truth =>
  or(is(device?.[guard], "always-on"), isExcused(device, guard));
const isGuarded = (device: Item): Truth => and(isOnOrExcused(device, "antivirus"), isOnOrExcused(device, "firewall"));

function isStrong(way: Item): Truth {
  const { method, enforced, minLength, characterClasses, minWords, lockoutAfterAttempts } = way ?? {};
  const characters = (length: number, classes: number) =>
    and(atLeast(minLength, length), atLeast(characterClasses, classes));
  const password = or(
    ...[characters(12, 4), characters(14, 3), characters(16, 2), atLeast(minLength, 25)],
    and(within(lockoutAfterAttempts, 1, 10), or(characters(8, 3), characters(10, 2), atLeast(minLength, 16))),
  );
  const passphrase = atLeast(minWords, 7);
  const card = and(atLeast(minLength, 4), within(lockoutAfterAttempts, 1, 3));
  const byMethod = () => {
    if (method == null) return password === passphrase && passphrase === card ? card : undefined;
    return method === "password" ? password : method === "passphrase" ? passphrase : card;
  };
  return and(yes(enforced), byMethod());
}

/** The verdict of each rule on a practice, with the parameters as they come. */
export function read(practice: Practice, today: string): Readonly<Record<string, Verdict>> {
  const { devices, onlineServices, authentication } = practice;
  const insurance = practice.insurance ?? {};
  const messaging = practice.messaging ?? {};
  const record = practice.patientRecord ?? {};
  const awareness = practice.awareness ?? {};
  const { staffCount, teleworkPractised } = practice.practice ?? {};
  const channels = messaging.otherChannels as Known<readonly Item[]>;

  const isInsured = or(
    and(yes(insurance.multiRiskContract), yes(insurance.cyberRisksCovered)),
    yes(insurance.dedicatedCyberContract),
  );
  const holdsHealthData = (device: Item) => yes(device?.mayStoreHealthData);
  const isHealthTerminal = (device: Item) =>
    and(holdsHealthData(device), is(device?.kind, "desktop", "laptop", "smartphone", "tablet"));
  /** Some item is concerned, and every one that is meets it. */
  const ofThose = (list: Known<readonly Item[]>, isConcerned: (item: Item) => Truth, meets: (item: Item) => Truth) =>
    verdict(
      some(list, isConcerned),
      every(list, (item) => or(not(isConcerned(item)), meets(item))),
    );
  const usedAtWork = (channel: Item) => yes(channel?.usedProfessionally);
  const usedAtHome = (device: Item) => yes(device?.usedAtHome);
  const guardedEverywhere = (guard: "antivirus" | "firewall") =>
    verdict(
      some(devices, (device) => not(isExcused(device, guard))),
      every(devices, (device) => isOnOrExcused(device, guard)),
    );

  return {
    "cyber-insurance-cover": verdict(true, and(isInsured, verifiedWithinAYear(insurance.cyberCoverVerifiedOn, today))),
    "cyber-insurance-guarantee": verdict(isInsured, reaches(insurance.cyberGuaranteeEur, insurance.cyberExposureEur)),
    "competent-it-provider": verdict(
      some(devices, () => true),
      every(devices, (device) => is(device?.configuredBy, "competent-provider")),
    ),
    "online-data-encryption": ofThose(
      onlineServices,
      (service) => yes(service?.holdsPersonalData),
      (service) => and(yes(service?.encryptedInTransit), yes(service?.encryptedAtRest)),
    ),
    "secure-messaging-professionals": verdict(
      yes(messaging.exchangesWithProfessionals),
      is(messaging.secureHealthMessagingWithProfessionals, "always"),
    ),
    "secure-messaging-patients": verdict(
      yes(messaging.exchangesWithPatients),
      is(messaging.secureHealthMessagingWithPatients, "always"),
    ),
    "no-shared-login": verdict(
      yes(record.computerised),
      and(not(yes(record.thirdPartyEntriesUnderOwnLogin)), yes(record.personalAccounts)),
    ),
    "standard-messaging-secured": ofThose(channels, usedAtWork, (channel) =>
      and(
        yes(channel?.encryptedInTransit),
        yes(channel?.strongAuthentication),
        or(not(is(channel?.kind, "instant-messaging")), yes(channel?.endToEndEncrypted)),
      ),
    ),
    "standard-messaging-suitable": ofThose(channels, usedAtWork, (channel) => yes(channel?.professionalTerms)),
    "device-access-control": ofThose(devices, holdsHealthData, (device) => yes(device?.accessProtected)),
    "device-auto-lock": ofThose(devices, isHealthTerminal, (device) =>
      and(
        yes(device?.autoLockEnabled),
        ask<number>(device?.autoLockMinutes, (minutes) => minutes <= 15),
      ),
    ),
    "device-encryption": ofThose(devices, holdsHealthData, (device) => yes(device?.storageEncrypted)),
    "strong-passwords": verdict(
      true,
      and(
        some(authentication, () => true),
        every(authentication, isStrong),
      ),
    ),
    "unknown-emails-and-links": verdict(
      true,
      and(
        yes(awareness.unknownEmailsForbidden),
        or(
          yes(awareness.staffInformedOfEmailRule),
          ask<number>(staffCount, (count) => count <= 1),
        ),
      ),
    ),
    "antivirus-always-on": guardedEverywhere("antivirus"),
    "firewall-always-on": guardedEverywhere("firewall"),
    "home-protection": verdict(
      or(yes(teleworkPractised), some(devices, usedAtHome)),
      and(
        some(devices, (device) => and(usedAtHome(device), isGuarded(device))),
        every(devices, (device) => or(not(usedAtHome(device)), isGuarded(device))),
      ),
    ),
    "staff-vigilance": verdict(
      true,
      and(reaches(awareness.staffTrained, staffCount), verifiedWithinAYear(awareness.lastTrainingOn, today)),
    ),
  };
}

function verdict(applies: Truth, passes: Truth): Verdict {
  if (applies === false) return "not-applicable";
  if (applies === undefined || passes === undefined) return "unknown";
  return passes ? "pass" : "fail";
}
