const perList = 500;
const idLength = 200;

function list<T>(kind: string, make: (i: number) => T): readonly (T & { readonly id: string })[] {
  return Array.from({ length: perList }, (_, i) => ({ id: `${kind}-${i}-`.padEnd(idLength, "x"), ...make(i) }));
}

/**
 * A megabyte of facts of a practice that is made up: each list as long as it may be. All devices lock in time, but for
 * `device-400`.
 */
export const largeFacts = JSON.stringify(
  {
    practice: { staffCount: 40, teleworkPractised: true },
    devices: list("device", (i) => ({
      ...{ kind: ["laptop", "desktop", "smartphone"][i % 3], mayStoreHealthData: true, accessProtected: true },
      ...{ autoLockEnabled: true, autoLockMinutes: i === 400 ? 60 : 5, storageEncrypted: i % 2 === 0 ? true : null },
      ...{ usedAtHome: false, configuredBy: "competent-provider", antivirus: "always-on", firewall: "always-on" },
    })),
    onlineServices: list("service", (i) => ({
      ...{ holdsPersonalData: true, encryptedInTransit: true, encryptedAtRest: i % 3 === 0 ? null : true },
    })),
    messaging: {
      exchangesWithProfessionals: true,
      otherChannels: list("channel", () => ({
        ...{ kind: "standard-email", usedProfessionally: true, encryptedInTransit: true, endToEndEncrypted: null },
        ...{ strongAuthentication: true, professionalTerms: true },
      })),
    },
    authentication: list("tool", (i) => ({
      ...{ method: "password", enforced: i % 7 > 0, minLength: 14, characterClasses: 4, lockoutAfterAttempts: 5 },
    })),
  },
  null,
  6,
);
