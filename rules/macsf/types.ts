// Made from rules/macsf/ by scripts/generate.ts: edit that, then run "npm run generate".

/** What is known of a practice. Every fact is optional: absent or null means unknown, never no. */
export interface MacsfFacts {
  readonly practice?: {
    /** How do you practise? Alone, together under one roof, or on several sites. */
    readonly kind?: "solo" | "group" | "multi-site" | null | undefined;
    /** How many people use your computer tools? Count everyone: yourself, partners, associates, locums and secretaries. Unit: people. */
    readonly staffCount?: number | null | undefined;
    /** Does anyone work remotely, even now and then? For instance: reading records or work messages from home. */
    readonly teleworkPractised?: boolean | null | undefined;
  } | null | undefined;
  readonly insurance?: {
    /** Do you have a professional multi-risk contract in force? It is the contract that insures the premises and the activity; your renewal notice names it. */
    readonly multiRiskContract?: boolean | null | undefined;
    /** Does the contract cover cyber risks? Look for a cyber guarantee in the special conditions, or ask your insurer. */
    readonly cyberRisksCovered?: boolean | null | undefined;
    /** When did you last verify this cover? The date of your last exchange with the insurer, or of your last reading of the contract. */
    readonly cyberCoverVerifiedOn?: string | null | undefined;
    /** Up to what amount are you insured against a cyberattack? In euros, as stated in the special conditions of the contract. Unit: EUR. */
    readonly cyberGuaranteeEur?: number | null | undefined;
    /** What would a cyberattack cost you? In euros: days without activity, repair, informing patients, defence. Your insurer can help to estimate it. Unit: EUR. */
    readonly cyberExposureEur?: number | null | undefined;
  } | null | undefined;
  /** Which devices does the practice use? Servers, computers, telephones, tablets and network equipment, personal devices used for work included. */
  readonly devices?: readonly ({
    /** What do you call this device? A short, unique name, such as reception-desktop. */
    readonly id?: string | null | undefined;
    /** What kind of device is it? An internet box or a router is network equipment. */
    readonly kind?: "server" | "desktop" | "laptop" | "smartphone" | "tablet" | "network-equipment" | null | undefined;
    /** Can health data be on this device? Records, letters, photographs, messages, attachments: even as a copy or in a cache. */
    readonly mayStoreHealthData?: boolean | null | undefined;
    /** Does opening this device take a code, a password or a fingerprint? Answer no if it can be used without entering anything. */
    readonly accessProtected?: boolean | null | undefined;
    /** Does this device lock by itself? See the sleep or screen settings of the device. */
    readonly autoLockEnabled?: boolean | null | undefined;
    /** After how many minutes of inactivity does it lock? In minutes; 0.5 for thirty seconds. Unit: minutes. */
    readonly autoLockMinutes?: number | null | undefined;
    /** Is the storage of this device encrypted? BitLocker on Windows, FileVault on a Mac; recent telephones protected by a code are by default. */
    readonly storageEncrypted?: boolean | null | undefined;
    /** Is this device sometimes used to work at home? A laptop that goes to and fro counts; a computer that stays at the practice does not. */
    readonly usedAtHome?: boolean | null | undefined;
    /** Who configured this device? A competent provider is a professional of the trade, bound by a contract. */
    readonly configuredBy?: "competent-provider" | "self" | "other" | null | undefined;
    /** Is the antivirus of this device always on? Not applicable is for devices that cannot have one, such as an internet box. */
    readonly antivirus?: "always-on" | "intermittent" | "absent" | "not-applicable" | null | undefined;
    /** Is the firewall of this device always on? Not applicable is for devices that cannot have one. */
    readonly firewall?: "always-on" | "intermittent" | "absent" | "not-applicable" | null | undefined;
  } | null)[] | null | undefined;
  /** Which online services does the practice use? Diary, record software, backup, teleconsultation, website of the practice… */
  readonly onlineServices?: readonly ({
    /** What do you call this service? A short, unique name, such as diary. */
    readonly id?: string | null | undefined;
    /** Does this service hold personal data? A patient’s name and appointment are personal data already. */
    readonly holdsPersonalData?: boolean | null | undefined;
    /** Are exchanges with this service encrypted? Its address begins with https; the publisher confirms it in the contract. */
    readonly encryptedInTransit?: boolean | null | undefined;
    /** Are the data that this service keeps encrypted? Ask the publisher; a host certified for health data can tell. */
    readonly encryptedAtRest?: boolean | null | undefined;
  } | null)[] | null | undefined;
  readonly messaging?: {
    /** Do you exchange messages with other health professionals? Reports, referrals, opinions, results. */
    readonly exchangesWithProfessionals?: boolean | null | undefined;
    /** Do you exchange messages with your patients? Prescriptions, results, documents, answers to their questions. */
    readonly exchangesWithPatients?: boolean | null | undefined;
    /** Do you use secure health messaging with professionals? A mailbox of the MSSanté trusted space. */
    readonly secureHealthMessagingWithProfessionals?: "always" | "sometimes" | "never" | null | undefined;
    /** Do you use secure health messaging with your patients? For instance the messaging of Mon espace santé. */
    readonly secureHealthMessagingWithPatients?: "always" | "sometimes" | "never" | null | undefined;
    /** Which other messaging do you use? Ordinary e-mail addresses and instant messaging. */
    readonly otherChannels?: readonly ({
      /** What do you call this channel? A short, unique name, such as practice-email. */
      readonly id?: string | null | undefined;
      /** What kind of messaging is it? Instant messaging is a chat application. */
      readonly kind?: "standard-email" | "instant-messaging" | null | undefined;
      /** Is this channel used for work? Even for a mere appointment. */
      readonly usedProfessionally?: boolean | null | undefined;
      /** Are messages encrypted while they travel? Most providers do so today; their documentation says so. */
      readonly encryptedInTransit?: boolean | null | undefined;
      /** Are messages encrypted end to end? Only sender and recipient can then read them, not even the provider. */
      readonly endToEndEncrypted?: boolean | null | undefined;
      /** Does signing in take a second factor? A code, a key or a card, besides the password. */
      readonly strongAuthentication?: boolean | null | undefined;
      /** Do its terms of use allow professional use? A business offer with a contract that protects the data will do. */
      readonly professionalTerms?: boolean | null | undefined;
    } | null)[] | null | undefined;
  } | null | undefined;
  readonly patientRecord?: {
    /** Do you keep your patient records on a computer? Even in part. */
    readonly computerised?: boolean | null | undefined;
    /** Does everyone have an account of their own to open records? A shared account for the practice or the front desk will not do. */
    readonly personalAccounts?: boolean | null | undefined;
    /** Does anyone else write in records under your login? A locum, a trainee or a secretary, in a session left open included. */
    readonly thirdPartyEntriesUnderOwnLogin?: boolean | null | undefined;
  } | null | undefined;
  readonly passwords?: {
    /** Do your tools refuse a weaker password? A spoken rule is not enough: the tool itself must refuse. */
    readonly enforced?: boolean | null | undefined;
    /** How many characters must a password have at least? The lowest value among your tools. Unit: characters. */
    readonly minLength?: number | null | undefined;
    /** How many classes of characters are required? Lower case, upper case, digits, special characters: from 1 to 4. Unit: classes. */
    readonly characterClasses?: number | null | undefined;
    /** How many words must a pass-phrase have at least? 0 if you do not use pass-phrases. Unit: words. */
    readonly passphraseMinWords?: number | null | undefined;
    /** After how many failed attempts is access locked? 0 if it never locks. Unit: attempts. */
    readonly lockoutAfterAttempts?: number | null | undefined;
  } | null | undefined;
  readonly awareness?: {
    /** Is it forbidden at your practice to open an unknown e-mail or link? A written rule that everyone knows, for instance in a charter. */
    readonly unknownEmailsForbidden?: boolean | null | undefined;
    /** Has all staff been informed of that rule? Newcomers and locums included. */
    readonly staffInformedOfEmailRule?: boolean | null | undefined;
    /** How many people were trained in digital risks? Among those who use your computer tools, yourself included. Unit: people. */
    readonly staffTrained?: number | null | undefined;
    /** When did the last training take place? The date of the session, or of the end of the e-learning module. */
    readonly lastTrainingOn?: string | null | undefined;
  } | null | undefined;
}

/** The rules of the pack `macsf`. */
export type MacsfRuleId =
  | "cyber-insurance-cover"
  | "cyber-insurance-guarantee"
  | "competent-it-provider"
  | "online-data-encryption"
  | "secure-messaging-professionals"
  | "secure-messaging-patients"
  | "no-shared-login"
  | "standard-messaging-secured"
  | "standard-messaging-suitable"
  | "device-access-control"
  | "device-auto-lock"
  | "device-encryption"
  | "strong-passwords"
  | "unknown-emails-and-links"
  | "antivirus-always-on"
  | "firewall-always-on"
  | "home-protection"
  | "staff-vigilance";
