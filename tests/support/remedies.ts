/** What the steps of the rules of `macsf` say to do, done to the facts that they name. */
import { now } from "./macsf.js";

type Item = Record<string, unknown>;
interface Practice {
  practice?: Item;
  insurance?: Item;
  devices?: (Item | null)[];
  onlineServices?: (Item | null)[];
  messaging?: Item & { otherChannels?: (Item | null)[] };
  patientRecord?: Item;
  authentication?: (Item | null)[];
  awareness?: Item;
}

/** A step, by its place and by words of it in English, and what it does. */
interface Done {
  readonly step: number;
  readonly says: string;
  readonly to: (facts: Practice) => void;
}

const each = (list: readonly (Item | null)[] | null | undefined, change: (item: Item) => object) => {
  for (const item of list ?? []) if (item !== null) Object.assign(item, change(item));
};
const set = (group: "insurance" | "messaging" | "patientRecord" | "awareness", change: (facts: Practice) => object) => {
  return (facts: Practice) => {
    facts[group] = { ...facts[group], ...change(facts) };
  };
};
const hasHealthData = (change: (device: Item) => object) => (facts: Practice) =>
  each(facts.devices, (device) => (device.mayStoreHealthData ? change(device) : {}));
const usedForWork = (change: object) => (facts: Practice) =>
  each(facts.messaging?.otherChannels, (channel) => (channel.usedProfessionally ? change : {}));
const ofMethod = (method: string, change: object) => (facts: Practice) =>
  each(facts.authentication, (way) => (way.method === method ? change : {}));

const canDoWithout = ({ kind }: Item) => ["smartphone", "tablet", "network-equipment"].includes(String(kind));
const turnOn = (guard: "antivirus" | "firewall") => (device: Item) =>
  device[guard] === "not-applicable" && canDoWithout(device) ? {} : { [guard]: "always-on" };

export const remedies: Readonly<Record<string, readonly Done[]>> = {
  "cyber-insurance-cover": [
    {
      step: 2,
      says: "have a cyber guarantee added to the multi-risk contract, or take out a dedicated cyber contract",
      to: set("insurance", ({ insurance }) =>
        insurance?.multiRiskContract ? { cyberRisksCovered: true } : { dedicatedCyberContract: true },
      ),
    },
    { step: 3, says: "note the date of the check", to: set("insurance", () => ({ cyberCoverVerifiedOn: now })) },
  ],
  "cyber-insurance-guarantee": [
    {
      step: 2,
      says: "have the guarantee raised to that cost",
      to: set("insurance", ({ insurance }) => ({ cyberGuaranteeEur: insurance?.cyberExposureEur })),
    },
  ],
  "competent-it-provider": [
    {
      step: 3,
      says: "Have the provider review and configure the remaining devices",
      to: ({ devices }) => each(devices, () => ({ configuredBy: "competent-provider" })),
    },
  ],
  "online-data-encryption": [
    {
      step: 2,
      says: "Turn encryption on",
      to: ({ onlineServices }) =>
        each(onlineServices, ({ holdsPersonalData }) =>
          holdsPersonalData ? { encryptedInTransit: true, encryptedAtRest: true } : {},
        ),
    },
  ],
  "secure-messaging-professionals": [
    {
      step: 3,
      says: "Send all your exchanges with them through this mailbox",
      to: set("messaging", () => ({ secureHealthMessagingWithProfessionals: "always" })),
    },
  ],
  "secure-messaging-patients": [
    {
      step: 3,
      says: "Write to your patients and answer them through this messaging alone",
      to: set("messaging", () => ({ secureHealthMessagingWithPatients: "always" })),
    },
  ],
  "no-shared-login": [
    {
      step: 1,
      says: "Create a personal account for each",
      to: set("patientRecord", () => ({ personalAccounts: true })),
    },
    {
      step: 2,
      says: "let nobody write under your login",
      to: set("patientRecord", () => ({ thirdPartyEntriesUnderOwnLogin: false })),
    },
  ],
  "standard-messaging-secured": [
    { step: 1, says: "Turn two-factor authentication on", to: usedForWork({ strongAuthentication: true }) },
    {
      step: 2,
      says: "exchanges are encrypted, end to end for instant messaging",
      to: usedForWork({ encryptedInTransit: true, endToEndEncrypted: true }),
    },
  ],
  "standard-messaging-suitable": [
    { step: 1, says: "Move to a professional offer", to: usedForWork({ professionalTerms: true }) },
  ],
  "device-access-control": [
    { step: 1, says: "Set a password as strong as", to: hasHealthData(() => ({ accessProtected: true })) },
  ],
  "device-auto-lock": [
    {
      step: 1,
      says: "a few minutes on a computer, one on a smartphone or tablet",
      to: hasHealthData((device) => ({ autoLockEnabled: true, autoLockMinutes: canDoWithout(device) ? 1 : 5 })),
    },
  ],
  "device-encryption": [{ step: 1, says: "Turn encryption on", to: hasHealthData(() => ({ storageEncrypted: true })) }],
  "strong-passwords": [
    {
      step: 0,
      says: "List the ways to sign in",
      to: (facts) => {
        if (facts.authentication?.length === 0) facts.authentication.push({ id: "session" });
        each(facts.authentication, ({ method }) => ({ method: method ?? "password" }));
      },
    },
    { step: 1, says: "12 characters of 4 classes", to: ofMethod("password", { minLength: 12, characterClasses: 4 }) },
    { step: 2, says: "at least 7 words", to: ofMethod("passphrase", { minWords: 7 }) },
    {
      step: 3,
      says: "at least 4 digits and a lock-out after at most 3 failures",
      to: ofMethod("card-and-pin", { minLength: 4, lockoutAfterAttempts: 3 }),
    },
    {
      step: 4,
      says: "Have each tool enforce these rules",
      to: ({ authentication }) => each(authentication, () => ({ enforced: true })),
    },
  ],
  "unknown-emails-and-links": [
    { step: 0, says: "Write the rule", to: set("awareness", () => ({ unknownEmailsForbidden: true })) },
    {
      step: 1,
      says: "If there are several of you, present it to the whole team",
      to: set("awareness", ({ practice }) => (practice?.staffCount === 1 ? {} : { staffInformedOfEmailRule: true })),
    },
  ],
  "antivirus-always-on": [
    {
      step: 1,
      says: "also on every computer or server that was thought to need none",
      to: ({ devices }) => each(devices, turnOn("antivirus")),
    },
  ],
  "firewall-always-on": [
    {
      step: 0,
      says: "also on every computer or server that was thought to need none",
      to: ({ devices }) => each(devices, turnOn("firewall")),
    },
  ],
  "home-protection": [
    {
      step: 0,
      says: "if none is suitable, equip one for telework",
      to: ({ devices }) => {
        if (devices?.some((device) => device?.usedAtHome) === false)
          devices.push({ id: "telework", kind: "laptop", usedAtHome: true });
      },
    },
    {
      step: 1,
      says: "Turn antivirus and firewall on for each",
      to: ({ devices }) =>
        each(devices, (device) =>
          device.usedAtHome ? { ...turnOn("antivirus")(device), ...turnOn("firewall")(device) } : {},
        ),
    },
  ],
  "staff-vigilance": [
    {
      step: 1,
      says: "Set an hour aside to train those who are not, or whose training is too old",
      to: set("awareness", ({ practice }) => ({ staffTrained: practice?.staffCount, lastTrainingOn: now })),
    },
  ],
};

/** The facts once the steps of a rule were followed. */
export function followed(ruleId: string, facts: unknown): object {
  const after = structuredClone(facts) as Practice;
  for (const { to } of remedies[ruleId] ?? []) to(after);
  return after;
}
