import { d as definePack, a as reasons, r as reasons2, n as nothing } from "./chunk-BBM7VX24.C9igSeAM.js";
import { K as dayNumber } from "./chunk-4WD3F7CM.DdSM2yx6.js";
import { satisfies } from "semver";
import { f as factsOf, a as factAt, c as childPointer, r as resolvePointer } from "./schema.jtzcX7SC.js";
import "./chunk-42YZXARK.CFYm4glt.js";
function isObject(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
function compile(parameters) {
  const maxVerificationAgeDays = parameters[0].maxVerificationAgeDays;
  const maxMinutes = parameters[10].maxMinutes;
  const maxAttempts = parameters[12].maxAttempts;
  const maxTrainingAgeDays = parameters[17].maxTrainingAgeDays;
  return (facts, today) => {
    const codes = new Uint8Array(18);
    const devices = facts.devices;
    const devices_length = Array.isArray(devices) ? devices.length : -1;
    const every_start = devices_length < 0 ? 1 : devices_length === 0 ? 0 : 3;
    let competent_it_provider_passes = every_start;
    const some_start = devices_length < 0 ? 1 : 0;
    let device_access_control_applies = some_start;
    let device_access_control_passes = every_start;
    let device_auto_lock_applies = some_start;
    let device_auto_lock_passes = every_start;
    let device_encryption_passes = every_start;
    let antivirus_always_on_applies = some_start;
    let antivirus_always_on_passes = every_start;
    let firewall_always_on_applies = some_start;
    let firewall_always_on_passes = every_start;
    let some = some_start;
    let some_2 = some_start;
    let every = every_start;
    for (let i = 0; i < devices_length; i += 1) {
      const item = devices[i] ?? nothing;
      const configuredBy = item.configuredBy;
      competent_it_provider_passes &= configuredBy == null ? 1 : -(configuredBy === "competent-provider") & 3;
      const mayStoreHealthData = item.mayStoreHealthData;
      const test = mayStoreHealthData !== false | (mayStoreHealthData === true) << 1;
      device_access_control_applies |= test;
      const test_2 = mayStoreHealthData !== true | (mayStoreHealthData === false) << 1;
      const accessProtected = item.accessProtected;
      device_access_control_passes &= test_2 | (accessProtected !== false | (accessProtected === true) << 1);
      const kind = item.kind;
      const kind_is = kind == null ? 85 : kind === "desktop" || kind === "laptop" ? 51 : kind === "smartphone" || kind === "tablet" ? 195 : kind === "server" ? 60 : kind === "network-equipment" ? 204 : 0;
      device_auto_lock_applies |= test & (kind_is & 3);
      const autoLockEnabled = item.autoLockEnabled;
      const autoLockMinutes = item.autoLockMinutes;
      device_auto_lock_passes &= test_2 | kind_is >> 2 & 3 | (autoLockEnabled !== false | (autoLockEnabled === true) << 1) & (typeof autoLockMinutes !== "number" ? 1 : -(autoLockMinutes <= maxMinutes) & 3);
      const storageEncrypted = item.storageEncrypted;
      device_encryption_passes &= test_2 | (storageEncrypted !== false | (storageEncrypted === true) << 1);
      const antivirus = item.antivirus;
      const antivirus_is = antivirus == null ? 21 : antivirus === "not-applicable" ? 12 : antivirus === "always-on" ? 63 : 3;
      const among = kind_is >> 4 & 3;
      antivirus_always_on_applies |= antivirus_is & 3 | among;
      const among_2 = kind_is >> 6 & 3;
      const met = antivirus_is >> 2 & 3;
      const otherwise = antivirus_is >> 4 & 3;
      const if_2 = among_2 === 3 ? met : among_2 === 0 ? otherwise : met === otherwise ? met : 1;
      antivirus_always_on_passes &= if_2;
      const firewall = item.firewall;
      const firewall_is = firewall == null ? 21 : firewall === "not-applicable" ? 12 : firewall === "always-on" ? 63 : 3;
      firewall_always_on_applies |= firewall_is & 3 | among;
      const met_2 = firewall_is >> 2 & 3;
      const otherwise_2 = firewall_is >> 4 & 3;
      const if_3 = among_2 === 3 ? met_2 : among_2 === 0 ? otherwise_2 : met_2 === otherwise_2 ? met_2 : 1;
      firewall_always_on_passes &= if_3;
      const usedAtHome = item.usedAtHome;
      const test_3 = usedAtHome !== false | (usedAtHome === true) << 1;
      some |= test_3;
      some_2 |= test_3 & if_2 & if_3;
      every &= usedAtHome !== true | (usedAtHome === false) << 1 | if_2 & if_3;
    }
    const onlineServices = facts.onlineServices;
    const onlineServices_length = Array.isArray(onlineServices) ? onlineServices.length : -1;
    const some_start_2 = onlineServices_length < 0 ? 1 : 0;
    let online_data_encryption_applies = some_start_2;
    const every_start_2 = onlineServices_length < 0 ? 1 : onlineServices_length === 0 ? 0 : 3;
    let online_data_encryption_passes = every_start_2;
    for (let i_2 = 0; i_2 < onlineServices_length; i_2 += 1) {
      const item_2 = onlineServices[i_2] ?? nothing;
      const holdsPersonalData = item_2.holdsPersonalData;
      online_data_encryption_applies |= holdsPersonalData !== false | (holdsPersonalData === true) << 1;
      const encryptedInTransit = item_2.encryptedInTransit;
      const encryptedAtRest = item_2.encryptedAtRest;
      online_data_encryption_passes &= holdsPersonalData !== true | (holdsPersonalData === false) << 1 | (encryptedInTransit !== false | (encryptedInTransit === true) << 1) & (encryptedAtRest !== false | (encryptedAtRest === true) << 1);
    }
    const messaging = facts.messaging ?? nothing;
    const otherChannels = messaging.otherChannels;
    const otherChannels_length = Array.isArray(otherChannels) ? otherChannels.length : -1;
    const some_start_3 = otherChannels_length < 0 ? 1 : 0;
    let standard_messaging_secured_applies = some_start_3;
    const every_start_3 = otherChannels_length < 0 ? 1 : otherChannels_length === 0 ? 0 : 3;
    let standard_messaging_secured_passes = every_start_3;
    let standard_messaging_suitable_passes = every_start_3;
    for (let i_3 = 0; i_3 < otherChannels_length; i_3 += 1) {
      const item_3 = otherChannels[i_3] ?? nothing;
      const usedProfessionally = item_3.usedProfessionally;
      standard_messaging_secured_applies |= usedProfessionally !== false | (usedProfessionally === true) << 1;
      const test_4 = usedProfessionally !== true | (usedProfessionally === false) << 1;
      const encryptedInTransit_2 = item_3.encryptedInTransit;
      const strongAuthentication = item_3.strongAuthentication;
      const kind_2 = item_3.kind;
      const endToEndEncrypted = item_3.endToEndEncrypted;
      standard_messaging_secured_passes &= test_4 | (encryptedInTransit_2 !== false | (encryptedInTransit_2 === true) << 1) & (strongAuthentication !== false | (strongAuthentication === true) << 1) & ((kind_2 == null ? 1 : -(kind_2 !== "instant-messaging") & 3) | (endToEndEncrypted !== false | (endToEndEncrypted === true) << 1));
      const professionalTerms = item_3.professionalTerms;
      standard_messaging_suitable_passes &= test_4 | (professionalTerms !== false | (professionalTerms === true) << 1);
    }
    const authentication = facts.authentication;
    const authentication_length = Array.isArray(authentication) ? authentication.length : -1;
    const every_start_4 = authentication_length < 0 ? 1 : authentication_length === 0 ? 0 : 3;
    let every_2 = every_start_4;
    for (let i_4 = 0; i_4 < authentication_length; i_4 += 1) {
      const item_4 = authentication[i_4] ?? nothing;
      const enforced = item_4.enforced;
      const method = item_4.method;
      const method_is = method == null ? 5 : method === "password" ? 3 : method === "passphrase" ? 12 : 0;
      const test_5 = method_is & 3;
      const minLength = item_4.minLength;
      const characterClasses = item_4.characterClasses;
      const test_6 = typeof characterClasses !== "number" ? 1 : -(characterClasses >= 3) & 3;
      const test_7 = typeof minLength !== "number" ? 1 : -(minLength >= 16) & 3;
      const test_8 = typeof characterClasses !== "number" ? 1 : -(characterClasses >= 2) & 3;
      const lockoutAfterAttempts = item_4.lockoutAfterAttempts;
      const met_3 = (typeof minLength !== "number" ? 1 : -(minLength >= 12) & 3) & (typeof characterClasses !== "number" ? 1 : -(characterClasses >= 4) & 3) | (typeof minLength !== "number" ? 1 : -(minLength >= 14) & 3) & test_6 | test_7 & test_8 | (typeof minLength !== "number" ? 1 : -(minLength >= 25) & 3) | (typeof lockoutAfterAttempts !== "number" ? 1 : -(lockoutAfterAttempts >= 1 && lockoutAfterAttempts <= maxAttempts) & 3) & ((typeof minLength !== "number" ? 1 : -(minLength >= 8) & 3) & test_6 | (typeof minLength !== "number" ? 1 : -(minLength >= 10) & 3) & test_8 | test_7);
      const test_9 = method_is >> 2 & 3;
      const minWords = item_4.minWords;
      const met_4 = typeof minWords !== "number" ? 1 : -(minWords >= 7) & 3;
      const otherwise_3 = (typeof minLength !== "number" ? 1 : -(minLength >= 4) & 3) & (typeof lockoutAfterAttempts !== "number" ? 1 : -(lockoutAfterAttempts >= 1 && lockoutAfterAttempts <= 3) & 3);
      const otherwise_4 = test_9 === 3 ? met_4 : test_9 === 0 ? otherwise_3 : met_4 === otherwise_3 ? met_4 : 1;
      every_2 &= (enforced !== false | (enforced === true) << 1) & (test_5 === 3 ? met_3 : test_5 === 0 ? otherwise_4 : met_3 === otherwise_4 ? met_3 : 1);
    }
    const insurance = facts.insurance ?? nothing;
    const multiRiskContract = insurance.multiRiskContract;
    const cyberRisksCovered = insurance.cyberRisksCovered;
    const dedicatedCyberContract = insurance.dedicatedCyberContract;
    const cyber_insurance_guarantee_applies = (multiRiskContract !== false | (multiRiskContract === true) << 1) & (cyberRisksCovered !== false | (cyberRisksCovered === true) << 1) | (dedicatedCyberContract !== false | (dedicatedCyberContract === true) << 1);
    let and = cyber_insurance_guarantee_applies;
    if (and !== 0) {
      const cyberCoverVerifiedOn = insurance.cyberCoverVerifiedOn;
      const day = dayNumber(cyberCoverVerifiedOn);
      and &= day === void 0 ? 1 : -(today - day >= 0 && today - day <= maxVerificationAgeDays) & 3;
    }
    codes[0] = 72 >> (and << 1) & 3;
    const cyberGuaranteeEur = insurance.cyberGuaranteeEur;
    const cyberExposureEur = insurance.cyberExposureEur;
    const cyber_insurance_guarantee_passes = typeof cyberGuaranteeEur !== "number" || typeof cyberExposureEur !== "number" ? 1 : -(cyberGuaranteeEur >= cyberExposureEur) & 3;
    codes[1] = 1208003327 >> (cyber_insurance_guarantee_applies << 3 | cyber_insurance_guarantee_passes << 1) & 3;
    const competent_it_provider_applies = devices_length < 0 ? 1 : -!!(devices_length > 0) & 3;
    codes[2] = 1208003327 >> (competent_it_provider_applies << 3 | competent_it_provider_passes << 1) & 3;
    codes[3] = 1208003327 >> (online_data_encryption_applies << 3 | online_data_encryption_passes << 1) & 3;
    const exchangesWithProfessionals = messaging.exchangesWithProfessionals;
    const secure_messaging_professionals_applies = exchangesWithProfessionals !== false | (exchangesWithProfessionals === true) << 1;
    const secureHealthMessagingWithProfessionals = messaging.secureHealthMessagingWithProfessionals;
    const secure_messaging_professionals_passes = secureHealthMessagingWithProfessionals == null ? 1 : -(secureHealthMessagingWithProfessionals === "always") & 3;
    codes[4] = 1208003327 >> (secure_messaging_professionals_applies << 3 | secure_messaging_professionals_passes << 1) & 3;
    const exchangesWithPatients = messaging.exchangesWithPatients;
    const secure_messaging_patients_applies = exchangesWithPatients !== false | (exchangesWithPatients === true) << 1;
    const secureHealthMessagingWithPatients = messaging.secureHealthMessagingWithPatients;
    const secure_messaging_patients_passes = secureHealthMessagingWithPatients == null ? 1 : -(secureHealthMessagingWithPatients === "always") & 3;
    codes[5] = 1208003327 >> (secure_messaging_patients_applies << 3 | secure_messaging_patients_passes << 1) & 3;
    const patientRecord = facts.patientRecord ?? nothing;
    const computerised = patientRecord.computerised;
    const no_shared_login_applies = computerised !== false | (computerised === true) << 1;
    const thirdPartyEntriesUnderOwnLogin = patientRecord.thirdPartyEntriesUnderOwnLogin;
    const personalAccounts = patientRecord.personalAccounts;
    const no_shared_login_passes = (thirdPartyEntriesUnderOwnLogin !== true | (thirdPartyEntriesUnderOwnLogin === false) << 1) & (personalAccounts !== false | (personalAccounts === true) << 1);
    codes[6] = 1208003327 >> (no_shared_login_applies << 3 | no_shared_login_passes << 1) & 3;
    codes[7] = 1208003327 >> (standard_messaging_secured_applies << 3 | standard_messaging_secured_passes << 1) & 3;
    codes[8] = 1208003327 >> (standard_messaging_secured_applies << 3 | standard_messaging_suitable_passes << 1) & 3;
    codes[9] = 1208003327 >> (device_access_control_applies << 3 | device_access_control_passes << 1) & 3;
    codes[10] = 1208003327 >> (device_auto_lock_applies << 3 | device_auto_lock_passes << 1) & 3;
    codes[11] = 1208003327 >> (device_access_control_applies << 3 | device_encryption_passes << 1) & 3;
    const strong_passwords_passes = (authentication_length < 0 ? 1 : -!!(authentication_length > 0) & 3) & every_2;
    codes[12] = 72 >> (strong_passwords_passes << 1) & 3;
    const awareness = facts.awareness ?? nothing;
    const unknownEmailsForbidden = awareness.unknownEmailsForbidden;
    const practice = facts.practice ?? nothing;
    const staffCount = practice.staffCount;
    const staffInformedOfEmailRule = awareness.staffInformedOfEmailRule;
    const unknown_emails_and_links_passes = (unknownEmailsForbidden !== false | (unknownEmailsForbidden === true) << 1) & ((typeof staffCount !== "number" ? 1 : -(staffCount <= 1) & 3) | (staffInformedOfEmailRule !== false | (staffInformedOfEmailRule === true) << 1));
    codes[13] = 72 >> (unknown_emails_and_links_passes << 1) & 3;
    codes[14] = 1208003327 >> (antivirus_always_on_applies << 3 | antivirus_always_on_passes << 1) & 3;
    codes[15] = 1208003327 >> (firewall_always_on_applies << 3 | firewall_always_on_passes << 1) & 3;
    const teleworkPractised = practice.teleworkPractised;
    const home_protection_applies = teleworkPractised !== false | (teleworkPractised === true) << 1 | some;
    const home_protection_passes = some_2 & every;
    codes[16] = 1208003327 >> (home_protection_applies << 3 | home_protection_passes << 1) & 3;
    const staffTrained = awareness.staffTrained;
    let and_2 = typeof staffTrained !== "number" || typeof staffCount !== "number" ? 1 : -(staffTrained >= staffCount) & 3;
    if (and_2 !== 0) {
      const lastTrainingOn = awareness.lastTrainingOn;
      const day_2 = dayNumber(lastTrainingOn);
      and_2 &= day_2 === void 0 ? 1 : -(today - day_2 >= 0 && today - day_2 <= maxTrainingAgeDays) & 3;
    }
    codes[17] = 72 >> (and_2 << 1) & 3;
    return codes;
  };
}
const conditions = [
  { passes: { kind: "and", parts: [{ kind: "or", parts: [{ kind: "and", parts: [{ kind: "test", subject: { kind: "fact", read: { fact: "insurance.multiRiskContract" } }, asked: { kind: "truth" }, negated: false }, { kind: "test", subject: { kind: "fact", read: { fact: "insurance.cyberRisksCovered" } }, asked: { kind: "truth" }, negated: false }] }, { kind: "test", subject: { kind: "fact", read: { fact: "insurance.dedicatedCyberContract" } }, asked: { kind: "truth" }, negated: false }] }, { kind: "test", subject: { kind: "age", read: { fact: "insurance.cyberCoverVerifiedOn" } }, asked: { kind: "range", low: { term: { value: 0 }, open: false }, high: { term: { param: "maxVerificationAgeDays" }, open: false } }, negated: false }] } },
  { applies: { kind: "or", parts: [{ kind: "and", parts: [{ kind: "test", subject: { kind: "fact", read: { fact: "insurance.multiRiskContract" } }, asked: { kind: "truth" }, negated: false }, { kind: "test", subject: { kind: "fact", read: { fact: "insurance.cyberRisksCovered" } }, asked: { kind: "truth" }, negated: false }] }, { kind: "test", subject: { kind: "fact", read: { fact: "insurance.dedicatedCyberContract" } }, asked: { kind: "truth" }, negated: false }] }, passes: { kind: "compare", operator: ">=", left: { kind: "fact", read: { fact: "insurance.cyberGuaranteeEur" } }, right: { kind: "fact", read: { fact: "insurance.cyberExposureEur" } } } },
  { applies: { kind: "test", subject: { kind: "fact", read: { fact: "devices" } }, asked: { kind: "truth" }, negated: false }, passes: { kind: "every", list: { kind: "list", read: { fact: "devices" } }, body: { kind: "test", subject: { kind: "fact", read: { fact: "devices[].configuredBy" } }, asked: { kind: "equal", term: { value: "competent-provider" } }, negated: false }, ofNone: false } },
  { applies: { kind: "some", list: { kind: "list", read: { fact: "onlineServices" } }, body: { kind: "test", subject: { kind: "fact", read: { fact: "onlineServices[].holdsPersonalData" } }, asked: { kind: "truth" }, negated: false }, ofNone: false }, passes: { kind: "every", list: { kind: "list", read: { fact: "onlineServices" } }, body: { kind: "or", parts: [{ kind: "test", subject: { kind: "fact", read: { fact: "onlineServices[].holdsPersonalData" } }, asked: { kind: "truth" }, negated: true }, { kind: "and", parts: [{ kind: "test", subject: { kind: "fact", read: { fact: "onlineServices[].encryptedInTransit" } }, asked: { kind: "truth" }, negated: false }, { kind: "test", subject: { kind: "fact", read: { fact: "onlineServices[].encryptedAtRest" } }, asked: { kind: "truth" }, negated: false }] }] }, ofNone: false } },
  { applies: { kind: "test", subject: { kind: "fact", read: { fact: "messaging.exchangesWithProfessionals" } }, asked: { kind: "truth" }, negated: false }, passes: { kind: "test", subject: { kind: "fact", read: { fact: "messaging.secureHealthMessagingWithProfessionals" } }, asked: { kind: "equal", term: { value: "always" } }, negated: false } },
  { applies: { kind: "test", subject: { kind: "fact", read: { fact: "messaging.exchangesWithPatients" } }, asked: { kind: "truth" }, negated: false }, passes: { kind: "test", subject: { kind: "fact", read: { fact: "messaging.secureHealthMessagingWithPatients" } }, asked: { kind: "equal", term: { value: "always" } }, negated: false } },
  { applies: { kind: "test", subject: { kind: "fact", read: { fact: "patientRecord.computerised" } }, asked: { kind: "truth" }, negated: false }, passes: { kind: "and", parts: [{ kind: "test", subject: { kind: "fact", read: { fact: "patientRecord.thirdPartyEntriesUnderOwnLogin" } }, asked: { kind: "truth" }, negated: true }, { kind: "test", subject: { kind: "fact", read: { fact: "patientRecord.personalAccounts" } }, asked: { kind: "truth" }, negated: false }] } },
  { applies: { kind: "some", list: { kind: "list", read: { fact: "messaging.otherChannels" } }, body: { kind: "test", subject: { kind: "fact", read: { fact: "messaging.otherChannels[].usedProfessionally" } }, asked: { kind: "truth" }, negated: false }, ofNone: false }, passes: { kind: "every", list: { kind: "list", read: { fact: "messaging.otherChannels" } }, body: { kind: "or", parts: [{ kind: "test", subject: { kind: "fact", read: { fact: "messaging.otherChannels[].usedProfessionally" } }, asked: { kind: "truth" }, negated: true }, { kind: "and", parts: [{ kind: "test", subject: { kind: "fact", read: { fact: "messaging.otherChannels[].encryptedInTransit" } }, asked: { kind: "truth" }, negated: false }, { kind: "test", subject: { kind: "fact", read: { fact: "messaging.otherChannels[].strongAuthentication" } }, asked: { kind: "truth" }, negated: false }, { kind: "or", parts: [{ kind: "test", subject: { kind: "fact", read: { fact: "messaging.otherChannels[].kind" } }, asked: { kind: "equal", term: { value: "instant-messaging" } }, negated: true }, { kind: "test", subject: { kind: "fact", read: { fact: "messaging.otherChannels[].endToEndEncrypted" } }, asked: { kind: "truth" }, negated: false }] }] }] }, ofNone: false } },
  { applies: { kind: "some", list: { kind: "list", read: { fact: "messaging.otherChannels" } }, body: { kind: "test", subject: { kind: "fact", read: { fact: "messaging.otherChannels[].usedProfessionally" } }, asked: { kind: "truth" }, negated: false }, ofNone: false }, passes: { kind: "every", list: { kind: "list", read: { fact: "messaging.otherChannels" } }, body: { kind: "or", parts: [{ kind: "test", subject: { kind: "fact", read: { fact: "messaging.otherChannels[].usedProfessionally" } }, asked: { kind: "truth" }, negated: true }, { kind: "test", subject: { kind: "fact", read: { fact: "messaging.otherChannels[].professionalTerms" } }, asked: { kind: "truth" }, negated: false }] }, ofNone: false } },
  { applies: { kind: "some", list: { kind: "list", read: { fact: "devices" } }, body: { kind: "test", subject: { kind: "fact", read: { fact: "devices[].mayStoreHealthData" } }, asked: { kind: "truth" }, negated: false }, ofNone: false }, passes: { kind: "every", list: { kind: "list", read: { fact: "devices" } }, body: { kind: "or", parts: [{ kind: "test", subject: { kind: "fact", read: { fact: "devices[].mayStoreHealthData" } }, asked: { kind: "truth" }, negated: true }, { kind: "test", subject: { kind: "fact", read: { fact: "devices[].accessProtected" } }, asked: { kind: "truth" }, negated: false }] }, ofNone: false } },
  { applies: { kind: "some", list: { kind: "list", read: { fact: "devices" } }, body: { kind: "and", parts: [{ kind: "test", subject: { kind: "fact", read: { fact: "devices[].mayStoreHealthData" } }, asked: { kind: "truth" }, negated: false }, { kind: "test", subject: { kind: "fact", read: { fact: "devices[].kind" } }, asked: { kind: "one-of", terms: [{ value: "desktop" }, { value: "laptop" }, { value: "smartphone" }, { value: "tablet" }] }, negated: false }] }, ofNone: false }, passes: { kind: "every", list: { kind: "list", read: { fact: "devices" } }, body: { kind: "or", parts: [{ kind: "test", subject: { kind: "fact", read: { fact: "devices[].mayStoreHealthData" } }, asked: { kind: "truth" }, negated: true }, { kind: "test", subject: { kind: "fact", read: { fact: "devices[].kind" } }, asked: { kind: "one-of", terms: [{ value: "server" }, { value: "network-equipment" }] }, negated: false }, { kind: "and", parts: [{ kind: "test", subject: { kind: "fact", read: { fact: "devices[].autoLockEnabled" } }, asked: { kind: "truth" }, negated: false }, { kind: "test", subject: { kind: "fact", read: { fact: "devices[].autoLockMinutes" } }, asked: { kind: "range", high: { term: { param: "maxMinutes" }, open: false } }, negated: false }] }] }, ofNone: false } },
  { applies: { kind: "some", list: { kind: "list", read: { fact: "devices" } }, body: { kind: "test", subject: { kind: "fact", read: { fact: "devices[].mayStoreHealthData" } }, asked: { kind: "truth" }, negated: false }, ofNone: false }, passes: { kind: "every", list: { kind: "list", read: { fact: "devices" } }, body: { kind: "or", parts: [{ kind: "test", subject: { kind: "fact", read: { fact: "devices[].mayStoreHealthData" } }, asked: { kind: "truth" }, negated: true }, { kind: "test", subject: { kind: "fact", read: { fact: "devices[].storageEncrypted" } }, asked: { kind: "truth" }, negated: false }] }, ofNone: false } },
  { passes: { kind: "and", parts: [{ kind: "test", subject: { kind: "fact", read: { fact: "authentication" } }, asked: { kind: "truth" }, negated: false }, { kind: "every", list: { kind: "list", read: { fact: "authentication" } }, body: { kind: "and", parts: [{ kind: "test", subject: { kind: "fact", read: { fact: "authentication[].enforced" } }, asked: { kind: "truth" }, negated: false }, { kind: "if", test: { kind: "test", subject: { kind: "fact", read: { fact: "authentication[].method" } }, asked: { kind: "equal", term: { value: "password" } }, negated: false }, met: { kind: "or", parts: [{ kind: "and", parts: [{ kind: "test", subject: { kind: "fact", read: { fact: "authentication[].minLength" } }, asked: { kind: "range", low: { term: { value: 12 }, open: false } }, negated: false }, { kind: "test", subject: { kind: "fact", read: { fact: "authentication[].characterClasses" } }, asked: { kind: "range", low: { term: { value: 4 }, open: false } }, negated: false }] }, { kind: "and", parts: [{ kind: "test", subject: { kind: "fact", read: { fact: "authentication[].minLength" } }, asked: { kind: "range", low: { term: { value: 14 }, open: false } }, negated: false }, { kind: "test", subject: { kind: "fact", read: { fact: "authentication[].characterClasses" } }, asked: { kind: "range", low: { term: { value: 3 }, open: false } }, negated: false }] }, { kind: "and", parts: [{ kind: "test", subject: { kind: "fact", read: { fact: "authentication[].minLength" } }, asked: { kind: "range", low: { term: { value: 16 }, open: false } }, negated: false }, { kind: "test", subject: { kind: "fact", read: { fact: "authentication[].characterClasses" } }, asked: { kind: "range", low: { term: { value: 2 }, open: false } }, negated: false }] }, { kind: "test", subject: { kind: "fact", read: { fact: "authentication[].minLength" } }, asked: { kind: "range", low: { term: { value: 25 }, open: false } }, negated: false }, { kind: "and", parts: [{ kind: "test", subject: { kind: "fact", read: { fact: "authentication[].lockoutAfterAttempts" } }, asked: { kind: "range", low: { term: { value: 1 }, open: false }, high: { term: { param: "maxAttempts" }, open: false } }, negated: false }, { kind: "or", parts: [{ kind: "and", parts: [{ kind: "test", subject: { kind: "fact", read: { fact: "authentication[].minLength" } }, asked: { kind: "range", low: { term: { value: 8 }, open: false } }, negated: false }, { kind: "test", subject: { kind: "fact", read: { fact: "authentication[].characterClasses" } }, asked: { kind: "range", low: { term: { value: 3 }, open: false } }, negated: false }] }, { kind: "and", parts: [{ kind: "test", subject: { kind: "fact", read: { fact: "authentication[].minLength" } }, asked: { kind: "range", low: { term: { value: 10 }, open: false } }, negated: false }, { kind: "test", subject: { kind: "fact", read: { fact: "authentication[].characterClasses" } }, asked: { kind: "range", low: { term: { value: 2 }, open: false } }, negated: false }] }, { kind: "test", subject: { kind: "fact", read: { fact: "authentication[].minLength" } }, asked: { kind: "range", low: { term: { value: 16 }, open: false } }, negated: false }] }] }] }, otherwise: { kind: "if", test: { kind: "test", subject: { kind: "fact", read: { fact: "authentication[].method" } }, asked: { kind: "equal", term: { value: "passphrase" } }, negated: false }, met: { kind: "test", subject: { kind: "fact", read: { fact: "authentication[].minWords" } }, asked: { kind: "range", low: { term: { value: 7 }, open: false } }, negated: false }, otherwise: { kind: "and", parts: [{ kind: "test", subject: { kind: "fact", read: { fact: "authentication[].minLength" } }, asked: { kind: "range", low: { term: { value: 4 }, open: false } }, negated: false }, { kind: "test", subject: { kind: "fact", read: { fact: "authentication[].lockoutAfterAttempts" } }, asked: { kind: "range", low: { term: { value: 1 }, open: false }, high: { term: { value: 3 }, open: false } }, negated: false }] } } }] }, ofNone: false }] } },
  { passes: { kind: "and", parts: [{ kind: "test", subject: { kind: "fact", read: { fact: "awareness.unknownEmailsForbidden" } }, asked: { kind: "truth" }, negated: false }, { kind: "or", parts: [{ kind: "test", subject: { kind: "fact", read: { fact: "practice.staffCount" } }, asked: { kind: "range", high: { term: { value: 1 }, open: false } }, negated: false }, { kind: "test", subject: { kind: "fact", read: { fact: "awareness.staffInformedOfEmailRule" } }, asked: { kind: "truth" }, negated: false }] }] } },
  { applies: { kind: "some", list: { kind: "list", read: { fact: "devices" } }, body: { kind: "or", parts: [{ kind: "test", subject: { kind: "fact", read: { fact: "devices[].antivirus" } }, asked: { kind: "equal", term: { value: "not-applicable" } }, negated: true }, { kind: "test", subject: { kind: "fact", read: { fact: "devices[].kind" } }, asked: { kind: "one-of", terms: [{ value: "server" }, { value: "desktop" }, { value: "laptop" }] }, negated: false }] }, ofNone: false }, passes: { kind: "every", list: { kind: "list", read: { fact: "devices" } }, body: { kind: "if", test: { kind: "test", subject: { kind: "fact", read: { fact: "devices[].kind" } }, asked: { kind: "one-of", terms: [{ value: "smartphone" }, { value: "tablet" }, { value: "network-equipment" }] }, negated: false }, met: { kind: "test", subject: { kind: "fact", read: { fact: "devices[].antivirus" } }, asked: { kind: "one-of", terms: [{ value: "always-on" }, { value: "not-applicable" }] }, negated: false }, otherwise: { kind: "test", subject: { kind: "fact", read: { fact: "devices[].antivirus" } }, asked: { kind: "equal", term: { value: "always-on" } }, negated: false } }, ofNone: false } },
  { applies: { kind: "some", list: { kind: "list", read: { fact: "devices" } }, body: { kind: "or", parts: [{ kind: "test", subject: { kind: "fact", read: { fact: "devices[].firewall" } }, asked: { kind: "equal", term: { value: "not-applicable" } }, negated: true }, { kind: "test", subject: { kind: "fact", read: { fact: "devices[].kind" } }, asked: { kind: "one-of", terms: [{ value: "server" }, { value: "desktop" }, { value: "laptop" }] }, negated: false }] }, ofNone: false }, passes: { kind: "every", list: { kind: "list", read: { fact: "devices" } }, body: { kind: "if", test: { kind: "test", subject: { kind: "fact", read: { fact: "devices[].kind" } }, asked: { kind: "one-of", terms: [{ value: "smartphone" }, { value: "tablet" }, { value: "network-equipment" }] }, negated: false }, met: { kind: "test", subject: { kind: "fact", read: { fact: "devices[].firewall" } }, asked: { kind: "one-of", terms: [{ value: "always-on" }, { value: "not-applicable" }] }, negated: false }, otherwise: { kind: "test", subject: { kind: "fact", read: { fact: "devices[].firewall" } }, asked: { kind: "equal", term: { value: "always-on" } }, negated: false } }, ofNone: false } },
  { applies: { kind: "or", parts: [{ kind: "test", subject: { kind: "fact", read: { fact: "practice.teleworkPractised" } }, asked: { kind: "truth" }, negated: false }, { kind: "some", list: { kind: "list", read: { fact: "devices" } }, body: { kind: "test", subject: { kind: "fact", read: { fact: "devices[].usedAtHome" } }, asked: { kind: "truth" }, negated: false }, ofNone: false }] }, passes: { kind: "and", parts: [{ kind: "some", list: { kind: "list", read: { fact: "devices" } }, body: { kind: "and", parts: [{ kind: "test", subject: { kind: "fact", read: { fact: "devices[].usedAtHome" } }, asked: { kind: "truth" }, negated: false }, { kind: "if", test: { kind: "test", subject: { kind: "fact", read: { fact: "devices[].kind" } }, asked: { kind: "one-of", terms: [{ value: "smartphone" }, { value: "tablet" }, { value: "network-equipment" }] }, negated: false }, met: { kind: "test", subject: { kind: "fact", read: { fact: "devices[].antivirus" } }, asked: { kind: "one-of", terms: [{ value: "always-on" }, { value: "not-applicable" }] }, negated: false }, otherwise: { kind: "test", subject: { kind: "fact", read: { fact: "devices[].antivirus" } }, asked: { kind: "equal", term: { value: "always-on" } }, negated: false } }, { kind: "if", test: { kind: "test", subject: { kind: "fact", read: { fact: "devices[].kind" } }, asked: { kind: "one-of", terms: [{ value: "smartphone" }, { value: "tablet" }, { value: "network-equipment" }] }, negated: false }, met: { kind: "test", subject: { kind: "fact", read: { fact: "devices[].firewall" } }, asked: { kind: "one-of", terms: [{ value: "always-on" }, { value: "not-applicable" }] }, negated: false }, otherwise: { kind: "test", subject: { kind: "fact", read: { fact: "devices[].firewall" } }, asked: { kind: "equal", term: { value: "always-on" } }, negated: false } }] }, ofNone: false }, { kind: "every", list: { kind: "list", read: { fact: "devices" } }, body: { kind: "or", parts: [{ kind: "test", subject: { kind: "fact", read: { fact: "devices[].usedAtHome" } }, asked: { kind: "truth" }, negated: true }, { kind: "and", parts: [{ kind: "if", test: { kind: "test", subject: { kind: "fact", read: { fact: "devices[].kind" } }, asked: { kind: "one-of", terms: [{ value: "smartphone" }, { value: "tablet" }, { value: "network-equipment" }] }, negated: false }, met: { kind: "test", subject: { kind: "fact", read: { fact: "devices[].antivirus" } }, asked: { kind: "one-of", terms: [{ value: "always-on" }, { value: "not-applicable" }] }, negated: false }, otherwise: { kind: "test", subject: { kind: "fact", read: { fact: "devices[].antivirus" } }, asked: { kind: "equal", term: { value: "always-on" } }, negated: false } }, { kind: "if", test: { kind: "test", subject: { kind: "fact", read: { fact: "devices[].kind" } }, asked: { kind: "one-of", terms: [{ value: "smartphone" }, { value: "tablet" }, { value: "network-equipment" }] }, negated: false }, met: { kind: "test", subject: { kind: "fact", read: { fact: "devices[].firewall" } }, asked: { kind: "one-of", terms: [{ value: "always-on" }, { value: "not-applicable" }] }, negated: false }, otherwise: { kind: "test", subject: { kind: "fact", read: { fact: "devices[].firewall" } }, asked: { kind: "equal", term: { value: "always-on" } }, negated: false } }] }] }, ofNone: false }] } },
  { passes: { kind: "and", parts: [{ kind: "compare", operator: ">=", left: { kind: "fact", read: { fact: "awareness.staffTrained" } }, right: { kind: "fact", read: { fact: "practice.staffCount" } } }, { kind: "test", subject: { kind: "age", read: { fact: "awareness.lastTrainingOn" } }, asked: { kind: "range", low: { term: { value: 0 }, open: false }, high: { term: { param: "maxTrainingAgeDays" }, open: false } }, negated: false }] } }
];
const definition = {
  id: "macsf",
  version: "2.0.0",
  title: {
    fr: "Recommandations de la MACSF face aux risques numériques",
    en: "MACSF's recommendations on digital risks"
  },
  locales: [
    "fr",
    "en"
  ],
  source: {
    id: "macsf-risques-numeriques",
    title: "Gestion des risques numériques : un enjeu majeur",
    publisher: "MACSF",
    language: "fr",
    furtherReading: [
      {
        title: "Coronavirus et l’obligation de protection des données de santé",
        uri: "https://www.macsf.fr/actualites/Coronavirus-et-RGPD"
      },
      {
        uri: "https://www.macsf.fr/actualites/les-cybercriminels-s-attaquent-aux-professionnels-de-sante"
      }
    ]
  },
  judgement: {
    fr: "La gravité, la durée et le coût sont des estimations d’hygie : la source n’en donne pas.",
    en: "Severity, hours and cost are hygie's own judgement: the source gives none."
  },
  units: {
    minutes: {
      fr: {
        one: "minute",
        other: "minutes"
      },
      en: {
        one: "minute",
        other: "minutes"
      }
    },
    days: {
      fr: {
        one: "jour",
        other: "jours"
      },
      en: {
        one: "day",
        other: "days"
      }
    },
    EUR: {
      fr: {
        one: "€",
        other: "€"
      },
      en: {
        one: "euro",
        other: "euros"
      }
    },
    people: {
      fr: {
        one: "personne",
        other: "personnes"
      },
      en: {
        one: "person",
        other: "people"
      }
    },
    characters: {
      fr: {
        one: "caractère",
        other: "caractères"
      },
      en: {
        one: "character",
        other: "characters"
      }
    },
    classes: {
      fr: {
        one: "famille",
        other: "familles"
      },
      en: {
        one: "class",
        other: "classes"
      }
    },
    words: {
      fr: {
        one: "mot",
        other: "mots"
      },
      en: {
        one: "word",
        other: "words"
      }
    },
    attempts: {
      fr: {
        one: "échec",
        other: "échecs"
      },
      en: {
        one: "failure",
        other: "failures"
      }
    }
  },
  impacts: {
    "activity-paralysis": {
      title: {
        fr: "Arrêt de l’activité",
        en: "Activity at a standstill"
      },
      quote: "la paralysie du système informatique qui entraîne un blocage de l’activité"
    },
    "financial-loss": {
      title: {
        fr: "Pertes financières",
        en: "Financial loss"
      },
      quote: "des pertes financières"
    },
    "data-integrity": {
      title: {
        fr: "Données médicales modifiées",
        en: "Medical data altered"
      },
      quote: "la modification ou la perte de confidentialité des données médicales"
    },
    "data-confidentiality": {
      title: {
        fr: "Données médicales divulguées",
        en: "Medical data disclosed"
      },
      quote: "la perte de confidentialité des données médicales"
    },
    reputation: {
      title: {
        fr: "Atteinte à la réputation",
        en: "Damaged reputation"
      },
      quote: "nuire à la réputation du cabinet et engendrer une perte de confiance de la patientèle"
    },
    "legal-liability": {
      title: {
        fr: "Responsabilité engagée",
        en: "Legal liability"
      },
      quote: "les patients ont le droit d’exiger des dommages et intérêts"
    }
  },
  evidenceTypes: {
    contract: {
      title: {
        fr: "Contrat",
        en: "Contract"
      },
      freshForDays: 365,
      untilEndDate: true
    },
    certificate: {
      title: {
        fr: "Certificat ou label",
        en: "Certificate or label"
      },
      freshForDays: 365,
      untilEndDate: true
    },
    "configuration-export": {
      title: {
        fr: "Export de configuration",
        en: "Configuration export"
      },
      freshForDays: 180
    },
    screenshot: {
      title: {
        fr: "Capture d’écran",
        en: "Screenshot"
      },
      freshForDays: 90
    },
    inventory: {
      title: {
        fr: "Registre des appareils et des services",
        en: "Register of devices and services"
      },
      freshForDays: 365
    },
    "log-extract": {
      title: {
        fr: "Extrait de journal d’accès",
        en: "Access log extract"
      },
      freshForDays: 90
    },
    "policy-document": {
      title: {
        fr: "Charte ou consigne écrite",
        en: "Charter or written rule"
      },
      freshForDays: 730
    },
    "training-record": {
      title: {
        fr: "Justificatif de formation",
        en: "Training record"
      },
      freshForDays: 365
    },
    attestation: {
      title: {
        fr: "Attestation signée",
        en: "Signed statement"
      },
      freshForDays: 365
    }
  },
  frameworks: {
    "anssi-hygiene": {
      title: "Guide d’hygiène informatique",
      publisher: "ANSSI",
      version: "3",
      controls: {
        "2": {
          fr: "Apprendre à chacun les bons gestes de base",
          en: "Teach everyone the basic habits"
        },
        "3": {
          fr: "Garder la main sur ce que l’on confie à un prestataire",
          en: "Stay in control of what is entrusted to a provider"
        },
        "8": {
          fr: "Identifier chacun par son nom, et distinguer l’administrateur",
          en: "Identify everyone by name, and tell the administrator apart"
        },
        "10": {
          fr: "Fixer et contrôler des règles de mots de passe",
          en: "Set and check rules for passwords"
        },
        "14": {
          fr: "Assurer une sécurité de base sur tout le parc",
          en: "Ensure basic security across all equipment"
        },
        "17": {
          fr: "Activer et régler le pare-feu de chaque poste",
          en: "Turn on and set up the firewall of each workstation"
        },
        "18": {
          fr: "Chiffrer les données sensibles qui passent par Internet",
          en: "Encrypt sensitive data that go over the internet"
        },
        "24": {
          fr: "Protéger la messagerie de travail",
          en: "Protect work messaging"
        },
        "31": {
          fr: "Chiffrer les données, surtout sur le matériel que l’on peut perdre",
          en: "Encrypt data, above all on equipment that can get lost"
        },
        "32": {
          fr: "Protéger la connexion des postes hors du cabinet",
          en: "Protect the connection of computers outside the practice"
        }
      }
    },
    "cnil-security-guide": {
      title: "Guide de la sécurité des données personnelles",
      publisher: "CNIL",
      version: "1",
      controls: {
        "2.1": {
          fr: "Écrire les règles d’usage dans une charte",
          en: "Write the rules of use in a charter"
        },
        "3.1": {
          fr: "Sensibiliser ceux qui traitent des données",
          en: "Raise the awareness of those who handle data"
        },
        "3.2": {
          fr: "Adapter la sensibilisation à chaque métier",
          en: "Adapt awareness to each job"
        },
        "4.1": {
          fr: "Un identifiant unique par utilisateur",
          en: "A unique login for each user"
        },
        "4.2": {
          fr: "Suivre les recommandations sur les mots de passe",
          en: "Follow the recommendations on passwords"
        },
        "6.1": {
          fr: "Verrouiller les sessions automatiquement",
          en: "Lock sessions automatically"
        },
        "6.2": {
          fr: "Un pare-feu sur chaque poste",
          en: "A firewall on each workstation"
        },
        "6.3": {
          fr: "Un antivirus à jour",
          en: "An up-to-date antivirus"
        },
        "7.1": {
          fr: "Informer des risques du travail hors des locaux",
          en: "Warn of the risks of working outside"
        },
        "7.2": {
          fr: "Chiffrer les équipements mobiles",
          en: "Encrypt mobile equipment"
        },
        "7.3": {
          fr: "Un code pour déverrouiller les téléphones",
          en: "A code to unlock smartphones"
        },
        "10.1": {
          fr: "Protéger les échanges avec les sites web",
          en: "Protect exchanges with websites"
        },
        "13.1": {
          fr: "Chiffrer avant d’envoyer",
          en: "Encrypt before sending"
        },
        "14.1": {
          fr: "Des clauses de sécurité avec les sous-traitants",
          en: "Security clauses with processors"
        }
      }
    },
    "pgssi-s": {
      title: "PGSSI-S",
      publisher: "ANS",
      version: "1",
      controls: {
        "1.3.2.2": {
          fr: "Exigences envers l’hébergeur de données de santé",
          en: "Requirements on the host of health data"
        },
        "4.5.1.1": {
          fr: "Règles de composition des mots de passe",
          en: "Rules for composing passwords"
        },
        "4.5.2.3": {
          fr: "Verrouillage après une durée d’inactivité",
          en: "Lock after a time of inactivity"
        },
        "4.5.2.4": {
          fr: "Mot de passe demandé au réveil du poste",
          en: "Password asked when the computer wakes up"
        },
        "4.5.3.1": {
          fr: "Antivirus sur postes, téléphones et tablettes",
          en: "Antivirus on computers, smartphones and tablets"
        },
        "4.5.3.8": {
          fr: "Pare-feu sur tout équipement qui le permet",
          en: "Firewall on all equipment that can have one"
        },
        "4.5.6.2": {
          fr: "Conditions pour stocker des données de santé sur un appareil mobile",
          en: "Conditions for storing health data on a mobile device"
        },
        "5.2.1.1": {
          fr: "Comptes nominatifs, jamais partagés",
          en: "Accounts in a person's name, never shared"
        },
        "5.2.3.1": {
          fr: "Blocage du compte après des échecs",
          en: "Account lock-out after failures"
        },
        "5.3.1.3": {
          fr: "Protection des échanges hors d’un réseau maîtrisé",
          en: "Protection of exchanges outside a controlled network"
        },
        "6.1.1.1": {
          fr: "Engagement contractuel du prestataire à distance",
          en: "Contractual commitment of the remote provider"
        }
      }
    },
    rgpd: {
      title: "Règlement (UE) 2016/679 (RGPD)",
      publisher: "Union européenne",
      controls: {
        "28": {
          fr: "Article 28 : recours à un sous-traitant",
          en: "Article 28: use of a processor"
        },
        "32": {
          fr: "Article 32 : sécurité du traitement",
          en: "Article 32: security of processing"
        },
        "34": {
          fr: "Article 34 : information des personnes en cas de violation",
          en: "Article 34: telling people of a breach"
        },
        "82": {
          fr: "Article 82 : droit à réparation",
          en: "Article 82: right to compensation"
        }
      }
    },
    csp: {
      title: "Code de la santé publique",
      publisher: "République française",
      controls: {
        "L1110-4": {
          fr: "Article L1110-4 : secret des informations du patient",
          en: "Article L1110-4: secrecy of a patient's information"
        }
      }
    }
  },
  migrations: [
    {
      from: "1",
      facts: [
        {
          path: "practice.kind",
          text: {
            fr: "plus aucune règle n’utilise la forme d’exercice",
            en: "no rule reads the kind of practice any more"
          }
        },
        {
          path: "passwords",
          text: {
            fr: "ces réponses mêlaient tous les moyens de connexion, une carte comprise : chacun se décrit désormais à part",
            en: "these answers mixed all ways to sign in, a card included: each is described by itself now"
          }
        },
        {
          path: "devices[].mayStoreHealthData",
          values: [
            false
          ],
          text: {
            fr: "la réponse est désormais oui aussi pour un appareil où l’on peut lire des dossiers sans se connecter à nouveau",
            en: "the answer is yes now also of a device on which records can be read without signing in anew"
          }
        },
        {
          path: "messaging.secureHealthMessagingWithPatients",
          values: [
            "sometimes"
          ],
          text: {
            fr: "la question porte désormais sur ce que le cabinet envoie et répond, non sur ce que les patients écrivent",
            en: "the question is now about what the practice sends and answers, not about what patients write"
          }
        },
        {
          path: "awareness.lastTrainingOn",
          keptIf: {
            fact: "practice.staffCount",
            is: 1
          },
          text: {
            fr: "c’était la date de la dernière formation ; la question porte désormais sur la plus ancienne, parmi les dernières de chacun",
            en: "it was the date of the last training; the question is now about the one that lies furthest back, among each person's last ones"
          }
        }
      ]
    }
  ],
  rules: [
    {
      id: "cyber-insurance-cover",
      version: "2.0.0",
      status: "active",
      source: {
        document: "macsf-risques-numeriques",
        section: "Gestion des risques numériques : un enjeu majeur",
        quote: "vérifier que son contrat multirisque professionnel couvre les cyber-risques"
      },
      severity: "high",
      impacts: [
        "financial-loss",
        "activity-paralysis",
        "legal-liability"
      ],
      parameters: {
        maxVerificationAgeDays: {
          type: "integer",
          unit: "days",
          default: 365,
          minimum: 30,
          maximum: 1095,
          source: {
            fr: "hygie : valeur par défaut qui lui est propre, la source n’en donne pas",
            en: "hygie: its own default, the source gives none"
          },
          usedAt: [
            "/logic/and/1/<=/2"
          ]
        }
      },
      logic: {
        and: [
          {
            or: [
              {
                and: [
                  {
                    var: "insurance.multiRiskContract"
                  },
                  {
                    var: "insurance.cyberRisksCovered"
                  }
                ]
              },
              {
                var: "insurance.dedicatedCyberContract"
              }
            ]
          },
          {
            "<=": [
              0,
              {
                days_since: {
                  var: "insurance.cyberCoverVerifiedOn"
                }
              },
              365
            ]
          }
        ]
      },
      evidence: [
        {
          type: "contract",
          supports: [
            "insurance.multiRiskContract",
            "insurance.cyberRisksCovered",
            "insurance.dedicatedCyberContract"
          ]
        },
        {
          type: "attestation",
          supports: [
            "insurance.multiRiskContract",
            "insurance.cyberRisksCovered",
            "insurance.dedicatedCyberContract",
            "insurance.cyberCoverVerifiedOn"
          ]
        }
      ],
      references: [
        {
          framework: "rgpd",
          id: "82",
          strength: "related"
        }
      ],
      remediation: {
        owner: "practice",
        effortHours: 1,
        cost: "low"
      },
      text: {
        fr: {
          title: "Assurance contre les cyber-risques",
          why: "Une cyberattaque peut arrêter l’activité et coûter cher. Un contrat qui ne couvre pas ce risque, ou que personne n’a relu, laisse ces frais à votre charge.",
          pass: "Vos cyber-risques sont assurés, par votre contrat multirisque professionnel ou par un contrat cyber dédié, et vous l’avez vérifié récemment.",
          fail: "Rien n’établit aujourd’hui que vos cyber-risques sont assurés : il manque une garantie cyber (dans le contrat multirisque ou par un contrat dédié) ou une vérification récente.",
          unknown: "Il reste à préciser si vos cyber-risques sont assurés, et quand vous l’avez vérifié.",
          steps: [
            "Retrouvez les conditions particulières de votre contrat multirisque professionnel et, s’il existe, de votre contrat cyber dédié.",
            "Demandez par écrit à votre assureur si les cyber-risques sont couverts, et dans quelles limites.",
            "S’ils ne le sont pas, faites ajouter une garantie cyber au contrat multirisque, ou souscrivez un contrat cyber dédié.",
            "Une fois la garantie acquise, notez la date de la vérification et conservez la réponse de l’assureur."
          ],
          parameters: {
            maxVerificationAgeDays: "La source ne fixe pas de durée. Un contrat se renouvelle chaque année : relisez ses garanties une fois par an."
          },
          changes: {
            "2.0.0": "Un contrat cyber dédié suffit : le cabinet qui en a un n’est plus jugé sur son seul contrat multirisque."
          }
        },
        en: {
          title: "Insurance against cyber risks",
          why: "A cyberattack can stop the activity and cost dearly. A contract that does not cover this risk, or that nobody has read again, leaves the bill with you.",
          pass: "Your cyber risks are insured, by your professional multi-risk contract or by a dedicated cyber contract, and you verified it recently.",
          fail: "Nothing establishes today that your cyber risks are insured: a cyber guarantee (in the multi-risk contract or by a dedicated contract) or a recent check is lacking.",
          unknown: "Still to clarify: whether your cyber risks are insured, and when you verified it.",
          steps: [
            "Find the special conditions of your professional multi-risk contract and, if there is one, of your dedicated cyber contract.",
            "Ask your insurer in writing whether cyber risks are covered, and within which limits.",
            "If they are not, have a cyber guarantee added to the multi-risk contract, or take out a dedicated cyber contract.",
            "Once you are covered, note the date of the check and keep the insurer's answer."
          ],
          parameters: {
            maxVerificationAgeDays: "The source gives no number. A contract renews every year: read its guarantees again once a year."
          },
          changes: {
            "2.0.0": "A dedicated cyber contract is enough: a practice that has one is no longer judged by its multi-risk contract alone."
          }
        }
      },
      cases: [
        {
          name: "covered, and verified 365 days ago",
          facts: {
            insurance: {
              multiRiskContract: true,
              cyberRisksCovered: true,
              dedicatedCyberContract: false,
              cyberCoverVerifiedOn: "2025-01-31"
            }
          },
          now: "2026-01-31",
          expect: "pass"
        },
        {
          name: "covered, and verified today",
          facts: {
            insurance: {
              multiRiskContract: true,
              cyberRisksCovered: true,
              dedicatedCyberContract: false,
              cyberCoverVerifiedOn: "2026-01-31"
            }
          },
          now: "2026-01-31",
          expect: "pass"
        },
        {
          name: "a multi-risk contract that covers cyber risks is enough, whatever is unknown",
          facts: {
            insurance: {
              multiRiskContract: true,
              cyberRisksCovered: true,
              cyberCoverVerifiedOn: "2026-01-15"
            }
          },
          now: "2026-01-31",
          expect: "pass"
        },
        {
          name: "a dedicated cyber contract, and no multi-risk contract",
          facts: {
            insurance: {
              multiRiskContract: false,
              cyberRisksCovered: false,
              dedicatedCyberContract: true,
              cyberCoverVerifiedOn: "2026-01-15"
            }
          },
          now: "2026-01-31",
          expect: "pass"
        },
        {
          name: "a dedicated cyber contract beside a multi-risk contract that leaves cyber risks out",
          facts: {
            insurance: {
              multiRiskContract: true,
              cyberRisksCovered: false,
              dedicatedCyberContract: true,
              cyberCoverVerifiedOn: "2026-01-15"
            }
          },
          now: "2026-01-31",
          expect: "pass"
        },
        {
          name: "covered, but verified 366 days ago",
          facts: {
            insurance: {
              multiRiskContract: true,
              cyberRisksCovered: true,
              dedicatedCyberContract: false,
              cyberCoverVerifiedOn: "2025-01-30"
            }
          },
          now: "2026-01-31",
          expect: "fail"
        },
        {
          name: "a check planned for tomorrow is not a check",
          facts: {
            insurance: {
              multiRiskContract: true,
              cyberRisksCovered: true,
              dedicatedCyberContract: false,
              cyberCoverVerifiedOn: "2026-02-01"
            }
          },
          now: "2026-01-31",
          expect: "fail"
        },
        {
          name: "no contract in force, whatever it would cover",
          facts: {
            insurance: {
              multiRiskContract: false,
              cyberRisksCovered: true,
              dedicatedCyberContract: false,
              cyberCoverVerifiedOn: "2026-01-15"
            }
          },
          now: "2026-01-31",
          expect: "fail"
        },
        {
          name: "a multi-risk contract that leaves cyber risks out, and no other",
          facts: {
            insurance: {
              multiRiskContract: true,
              cyberRisksCovered: false,
              dedicatedCyberContract: false,
              cyberCoverVerifiedOn: "2026-01-15"
            }
          },
          now: "2026-01-31",
          expect: "fail"
        },
        {
          name: "nobody has said when the cover was verified",
          facts: {
            insurance: {
              multiRiskContract: true,
              cyberRisksCovered: true,
              dedicatedCyberContract: false
            }
          },
          now: "2026-01-31",
          expect: "unknown"
        },
        {
          name: "nobody knows whether there is a dedicated cyber contract",
          facts: {
            insurance: {
              multiRiskContract: false,
              cyberCoverVerifiedOn: "2026-01-15"
            }
          },
          now: "2026-01-31",
          expect: "unknown"
        }
      ]
    },
    {
      id: "cyber-insurance-guarantee",
      version: "2.0.0",
      status: "active",
      source: {
        document: "macsf-risques-numeriques",
        section: "Gestion des risques numériques : un enjeu majeur",
        quote: "augmenter son niveau de garantie, le cas échéant"
      },
      severity: "medium",
      impacts: [
        "financial-loss",
        "legal-liability"
      ],
      appliesWhen: {
        or: [
          {
            and: [
              {
                var: "insurance.multiRiskContract"
              },
              {
                var: "insurance.cyberRisksCovered"
              }
            ]
          },
          {
            var: "insurance.dedicatedCyberContract"
          }
        ]
      },
      logic: {
        ">=": [
          {
            var: "insurance.cyberGuaranteeEur"
          },
          {
            var: "insurance.cyberExposureEur"
          }
        ]
      },
      evidence: [
        {
          type: "contract",
          supports: [
            "insurance.cyberGuaranteeEur",
            "insurance.multiRiskContract",
            "insurance.cyberRisksCovered",
            "insurance.dedicatedCyberContract"
          ]
        },
        {
          type: "attestation",
          supports: [
            "insurance.multiRiskContract",
            "insurance.cyberRisksCovered",
            "insurance.dedicatedCyberContract",
            "insurance.cyberGuaranteeEur",
            "insurance.cyberExposureEur"
          ]
        }
      ],
      references: [
        {
          framework: "rgpd",
          id: "82",
          strength: "related"
        }
      ],
      remediation: {
        owner: "practice",
        effortHours: 2,
        cost: "medium"
      },
      text: {
        fr: {
          title: "Montant de la garantie cyber",
          why: "Être couvert ne suffit pas si le montant garanti reste très inférieur au coût réel d’une attaque : arrêt de l’activité, remise en état, information des patients, défense.",
          pass: "Le montant garanti atteint le coût que vous estimez pour une cyberattaque.",
          fail: "Le montant garanti est inférieur au coût que vous estimez pour une cyberattaque.",
          unknown: "Il reste à préciser si vos cyber-risques sont assurés, le montant garanti, ou le coût estimé d’une cyberattaque.",
          steps: [
            "Estimez ce que vous coûteraient dix jours sans informatique, remise en état comprise.",
            "Relevez le montant garanti dans les conditions particulières du contrat.",
            "S’il est inférieur à ce coût, faites relever la garantie jusqu’à ce coût au moins."
          ],
          changes: {
            "2.0.0": "La règle s’applique aussi au cabinet couvert par un contrat cyber dédié, et ne s’applique plus sans contrat en vigueur qui couvre les cyber-risques : les montants ne sont alors plus demandés."
          }
        },
        en: {
          title: "Sum insured against cyber risks",
          why: "Being covered is not enough if the sum insured is far below the real cost of an attack: stopped activity, repair, informing patients, defence.",
          pass: "The sum insured reaches the cost that you estimate for a cyberattack.",
          fail: "The sum insured is below the cost that you estimate for a cyberattack.",
          unknown: "Still to clarify: whether your cyber risks are insured, the sum insured, or the estimated cost of a cyberattack.",
          steps: [
            "Estimate what ten days without computers would cost you, repair included.",
            "Read the sum insured in the special conditions of the contract.",
            "If it is below that cost, have the guarantee raised to that cost at the least."
          ],
          changes: {
            "2.0.0": "The rule applies to a practice with a dedicated cyber contract, too, and no longer where no contract in force covers cyber risks: it is then no longer asked for amounts."
          }
        }
      },
      cases: [
        {
          name: "insured for exactly the estimated cost",
          facts: {
            insurance: {
              multiRiskContract: true,
              cyberRisksCovered: true,
              dedicatedCyberContract: false,
              cyberGuaranteeEur: 5e4,
              cyberExposureEur: 5e4
            }
          },
          expect: "pass"
        },
        {
          name: "insured for more than the estimated cost",
          facts: {
            insurance: {
              multiRiskContract: true,
              cyberRisksCovered: true,
              dedicatedCyberContract: false,
              cyberGuaranteeEur: 8e4,
              cyberExposureEur: 5e4
            }
          },
          expect: "pass"
        },
        {
          name: "insured by a dedicated cyber contract alone",
          facts: {
            insurance: {
              multiRiskContract: false,
              dedicatedCyberContract: true,
              cyberGuaranteeEur: 5e4,
              cyberExposureEur: 5e4
            }
          },
          expect: "pass"
        },
        {
          name: "insured for one euro less than the estimated cost",
          facts: {
            insurance: {
              multiRiskContract: true,
              cyberRisksCovered: true,
              dedicatedCyberContract: false,
              cyberGuaranteeEur: 49999,
              cyberExposureEur: 5e4
            }
          },
          expect: "fail"
        },
        {
          name: "the cost of an attack was never estimated",
          facts: {
            insurance: {
              multiRiskContract: true,
              cyberRisksCovered: true,
              cyberGuaranteeEur: 5e4
            }
          },
          expect: "unknown"
        },
        {
          name: "nobody knows whether cyber risks are covered",
          facts: {
            insurance: {
              multiRiskContract: true,
              dedicatedCyberContract: false,
              cyberGuaranteeEur: 5e4,
              cyberExposureEur: 5e4
            }
          },
          expect: "unknown"
        },
        {
          name: "cyber risks are not covered",
          facts: {
            insurance: {
              multiRiskContract: true,
              cyberRisksCovered: false,
              dedicatedCyberContract: false
            }
          },
          expect: "not-applicable"
        },
        {
          name: "no contract in force, whatever it would cover",
          facts: {
            insurance: {
              multiRiskContract: false,
              cyberRisksCovered: true,
              dedicatedCyberContract: false
            }
          },
          expect: "not-applicable"
        }
      ]
    },
    {
      id: "competent-it-provider",
      version: "1.1.0",
      status: "active",
      source: {
        document: "macsf-risques-numeriques",
        section: "Quelques règles essentielles de cybersécurité",
        quote: "Ayez recours à des prestataires compétents en la matière pour paramétrer vos serveurs et outils informatiques"
      },
      severity: "high",
      impacts: [
        "activity-paralysis",
        "data-integrity",
        "data-confidentiality"
      ],
      appliesWhen: {
        "!!": [
          {
            var: "devices"
          }
        ]
      },
      logic: {
        all: [
          {
            var: "devices"
          },
          {
            "===": [
              {
                var: "configuredBy"
              },
              "competent-provider"
            ]
          }
        ]
      },
      evidence: [
        {
          type: "contract",
          supports: [
            "devices[].configuredBy"
          ]
        },
        {
          type: "certificate",
          supports: [
            "devices[].configuredBy"
          ]
        },
        {
          type: "inventory",
          supports: [
            "devices[].configuredBy"
          ]
        },
        {
          type: "attestation",
          supports: [
            "devices[].configuredBy"
          ]
        }
      ],
      references: [
        {
          framework: "anssi-hygiene",
          id: "3",
          strength: "related"
        },
        {
          framework: "cnil-security-guide",
          id: "14.1",
          strength: "related"
        },
        {
          framework: "pgssi-s",
          id: "6.1.1.1",
          strength: "related"
        },
        {
          framework: "rgpd",
          id: "28",
          strength: "related"
        }
      ],
      remediation: {
        owner: "it-provider",
        effortHours: 4,
        cost: "medium"
      },
      text: {
        fr: {
          title: "Paramétrage par un prestataire compétent",
          why: "Un réglage oublié ouvre la porte à une attaque. Un professionnel dont c’est le métier connaît ces réglages et en répond.",
          pass: "Tous vos appareils ont été paramétrés par un prestataire compétent.",
          fail: "Au moins un appareil n’a pas été paramétré par un prestataire compétent.",
          unknown: "Il reste à préciser qui a paramétré certains appareils.",
          steps: [
            "Dressez la liste de vos appareils et notez qui a paramétré chacun d’eux.",
            "Choisissez un prestataire qui connaît les cabinets de santé, et demandez-lui ses références.",
            "Signez un contrat qui l’engage sur la sécurité et la confidentialité.",
            "Faites-lui vérifier et paramétrer les appareils dont il ne s’est pas encore occupé."
          ]
        },
        en: {
          title: "Configuration by a competent provider",
          why: "A forgotten setting opens the door to an attack. A professional of the trade knows these settings and answers for them.",
          pass: "All your devices were configured by a competent provider.",
          fail: "At least one device was not configured by a competent provider.",
          unknown: "Still to clarify: who configured some of the devices.",
          steps: [
            "List your devices and note who configured each of them.",
            "Choose a provider who knows health practices, and ask for references.",
            "Sign a contract that binds the provider to security and confidentiality.",
            "Have the provider review and configure the remaining devices."
          ]
        }
      },
      cases: [
        {
          name: "every device was configured by a competent provider",
          facts: {
            devices: [
              {
                id: "device-1",
                configuredBy: "competent-provider"
              },
              {
                id: "device-2",
                configuredBy: "competent-provider"
              }
            ]
          },
          expect: "pass"
        },
        {
          name: "one device was configured by the doctor",
          facts: {
            devices: [
              {
                id: "device-1",
                configuredBy: "competent-provider"
              },
              {
                id: "device-2",
                configuredBy: "self"
              }
            ]
          },
          expect: "fail"
        },
        {
          name: "one device was configured by a relative",
          facts: {
            devices: [
              {
                id: "device-1",
                configuredBy: "other"
              },
              {
                id: "device-2",
                configuredBy: "competent-provider"
              }
            ]
          },
          expect: "fail"
        },
        {
          name: "one self-configured device is enough to fail, whatever the others",
          facts: {
            devices: [
              {
                id: "device-1",
                configuredBy: "self"
              },
              {
                id: "device-2"
              }
            ]
          },
          expect: "fail"
        },
        {
          name: "nobody knows who configured one device",
          facts: {
            devices: [
              {
                id: "device-1",
                configuredBy: "competent-provider"
              },
              {
                id: "device-2"
              }
            ]
          },
          expect: "unknown"
        },
        {
          name: "nobody has listed the devices",
          facts: {},
          expect: "unknown"
        },
        {
          name: "there is no device",
          facts: {
            devices: []
          },
          expect: "not-applicable"
        }
      ]
    },
    {
      id: "online-data-encryption",
      version: "1.1.0",
      status: "active",
      source: {
        document: "macsf-risques-numeriques",
        section: "Quelques règles essentielles de cybersécurité",
        quote: "Assurez-vous du chiffrage systématique des données personnelles en ligne"
      },
      severity: "critical",
      impacts: [
        "data-confidentiality",
        "data-integrity",
        "legal-liability",
        "reputation"
      ],
      appliesWhen: {
        some: [
          {
            var: "onlineServices"
          },
          {
            var: "holdsPersonalData"
          }
        ]
      },
      logic: {
        all: [
          {
            var: "onlineServices"
          },
          {
            or: [
              {
                "!": [
                  {
                    var: "holdsPersonalData"
                  }
                ]
              },
              {
                and: [
                  {
                    var: "encryptedInTransit"
                  },
                  {
                    var: "encryptedAtRest"
                  }
                ]
              }
            ]
          }
        ]
      },
      evidence: [
        {
          type: "certificate",
          supports: [
            "onlineServices[].encryptedInTransit",
            "onlineServices[].encryptedAtRest"
          ]
        },
        {
          type: "contract",
          supports: [
            "onlineServices[].encryptedInTransit",
            "onlineServices[].encryptedAtRest"
          ]
        },
        {
          type: "inventory",
          supports: [
            "onlineServices[].holdsPersonalData"
          ]
        },
        {
          type: "attestation",
          supports: [
            "onlineServices[].holdsPersonalData",
            "onlineServices[].encryptedInTransit",
            "onlineServices[].encryptedAtRest"
          ]
        }
      ],
      references: [
        {
          framework: "anssi-hygiene",
          id: "18",
          strength: "partial"
        },
        {
          framework: "cnil-security-guide",
          id: "10.1",
          strength: "partial"
        },
        {
          framework: "pgssi-s",
          id: "5.3.1.3",
          strength: "partial"
        },
        {
          framework: "pgssi-s",
          id: "1.3.2.2",
          strength: "related"
        },
        {
          framework: "rgpd",
          id: "32",
          strength: "partial"
        }
      ],
      remediation: {
        owner: "it-provider",
        effortHours: 3,
        cost: "low"
      },
      text: {
        fr: {
          title: "Chiffrement des données en ligne",
          why: "Des données personnelles transmises ou stockées en clair dans un service en ligne peuvent être lues, copiées ou modifiées par d’autres.",
          limits: "La règle ne vérifie pas où les données sont hébergées, ni que l’hébergeur de données de santé est certifié (HDS), ce que la loi exige par ailleurs.",
          pass: "Chaque service en ligne qui contient des données personnelles les chiffre, pendant l’envoi et le stockage.",
          fail: "Au moins un service en ligne contient des données personnelles sans les chiffrer pendant l’envoi et le stockage.",
          unknown: "Il reste à préciser si certains services en ligne chiffrent les données personnelles.",
          steps: [
            "Listez vos services en ligne et repérez ceux qui contiennent des données personnelles.",
            "Demandez à chaque éditeur une confirmation écrite du chiffrement pendant l’envoi et le stockage.",
            "Activez l’option de chiffrement là où elle existe.",
            "Remplacez les services qui ne chiffrent pas, après avoir récupéré vos données."
          ]
        },
        en: {
          title: "Encryption of data online",
          why: "Personal data that are sent to an online service, or stored there, in the clear can be read, copied or changed by others.",
          limits: "The rule does not check where data are hosted, nor that the host of health data is certified (HDS), which the law also requires.",
          pass: "Every online service that holds personal data encrypts them, in transit and at rest.",
          fail: "At least one online service holds personal data without encrypting them in transit and at rest.",
          unknown: "Still to clarify: whether some online services encrypt personal data.",
          steps: [
            "List your online services and mark those that hold personal data.",
            "Ask each publisher for a written confirmation of encryption in transit and at rest.",
            "Turn encryption on wherever it is an option.",
            "Replace the services that do not encrypt, once you have your data back."
          ]
        }
      },
      cases: [
        {
          name: "a diary encrypted in transit and at rest",
          facts: {
            onlineServices: [
              {
                id: "diary",
                holdsPersonalData: true,
                encryptedInTransit: true,
                encryptedAtRest: true
              }
            ]
          },
          expect: "pass"
        },
        {
          name: "a site without personal data need not encrypt",
          facts: {
            onlineServices: [
              {
                id: "diary",
                holdsPersonalData: true,
                encryptedInTransit: true,
                encryptedAtRest: true
              },
              {
                id: "website",
                holdsPersonalData: false,
                encryptedInTransit: false,
                encryptedAtRest: false
              }
            ]
          },
          expect: "pass"
        },
        {
          name: "a diary in the clear on its way",
          facts: {
            onlineServices: [
              {
                id: "diary",
                holdsPersonalData: true,
                encryptedInTransit: false,
                encryptedAtRest: true
              }
            ]
          },
          expect: "fail"
        },
        {
          name: "a diary in the clear on the disk",
          facts: {
            onlineServices: [
              {
                id: "diary",
                holdsPersonalData: true,
                encryptedInTransit: true,
                encryptedAtRest: false
              }
            ]
          },
          expect: "fail"
        },
        {
          name: "one service in the clear among two",
          facts: {
            onlineServices: [
              {
                id: "diary",
                holdsPersonalData: true,
                encryptedInTransit: true,
                encryptedAtRest: true
              },
              {
                id: "backup",
                holdsPersonalData: true,
                encryptedInTransit: true,
                encryptedAtRest: false
              }
            ]
          },
          expect: "fail"
        },
        {
          name: "nobody knows whether the backup is encrypted",
          facts: {
            onlineServices: [
              {
                id: "diary",
                holdsPersonalData: true,
                encryptedInTransit: true,
                encryptedAtRest: true
              },
              {
                id: "backup",
                holdsPersonalData: true,
                encryptedInTransit: true
              }
            ]
          },
          expect: "unknown"
        },
        {
          name: "no service holds personal data",
          facts: {
            onlineServices: [
              {
                id: "website",
                holdsPersonalData: false,
                encryptedInTransit: false,
                encryptedAtRest: false
              }
            ]
          },
          expect: "not-applicable"
        },
        {
          name: "there is no online service",
          facts: {
            onlineServices: []
          },
          expect: "not-applicable"
        }
      ]
    },
    {
      id: "secure-messaging-professionals",
      version: "1.0.1",
      status: "active",
      source: {
        document: "macsf-risques-numeriques",
        section: "Quelques règles essentielles de cybersécurité",
        quote: "Utilisez une messagerie sécurisée de santé pour tout échange avec un autre professionnel de santé"
      },
      severity: "high",
      impacts: [
        "data-confidentiality",
        "legal-liability",
        "reputation"
      ],
      appliesWhen: {
        var: "messaging.exchangesWithProfessionals"
      },
      logic: {
        "===": [
          {
            var: "messaging.secureHealthMessagingWithProfessionals"
          },
          "always"
        ]
      },
      evidence: [
        {
          type: "configuration-export",
          supports: [
            "messaging.secureHealthMessagingWithProfessionals"
          ]
        },
        {
          type: "screenshot",
          supports: [
            "messaging.secureHealthMessagingWithProfessionals"
          ]
        },
        {
          type: "policy-document",
          supports: [
            "messaging.secureHealthMessagingWithProfessionals"
          ]
        },
        {
          type: "attestation",
          supports: [
            "messaging.exchangesWithProfessionals",
            "messaging.secureHealthMessagingWithProfessionals"
          ]
        }
      ],
      references: [
        {
          framework: "anssi-hygiene",
          id: "24",
          strength: "related"
        },
        {
          framework: "cnil-security-guide",
          id: "13.1",
          strength: "partial"
        },
        {
          framework: "rgpd",
          id: "32",
          strength: "related"
        },
        {
          framework: "csp",
          id: "L1110-4",
          strength: "related"
        }
      ],
      remediation: {
        owner: "practice",
        effortHours: 2,
        cost: "none"
      },
      text: {
        fr: {
          title: "Messagerie sécurisée avec les professionnels de santé",
          why: "Un compte rendu envoyé par une messagerie ordinaire peut être lu en chemin ou parvenir à la mauvaise personne. Une messagerie sécurisée de santé vérifie qui écrit et qui lit. Une capture d’écran ou un export ne suffit pas à prouver « toujours » : joignez-y une attestation.",
          pass: "Tous vos échanges avec les professionnels de santé passent par une messagerie sécurisée de santé.",
          fail: "Une partie au moins de vos échanges avec les professionnels de santé ne passe pas par une messagerie sécurisée de santé.",
          unknown: "Il reste à préciser comment vous échangez avec les professionnels de santé.",
          steps: [
            "Ouvrez une boîte aux lettres dans l’espace de confiance MSSanté, auprès de votre ordre ou de l’éditeur de votre logiciel métier.",
            "Faites-la relier à votre logiciel métier.",
            "Communiquez votre nouvelle adresse à vos correspondants.",
            "Faites passer tous vos échanges avec eux par cette boîte, et plus aucun par une messagerie ordinaire."
          ]
        },
        en: {
          title: "Secure messaging with health professionals",
          why: 'A report sent through ordinary messaging can be read on its way or reach the wrong person. Secure health messaging verifies who writes and who reads. No screenshot or export alone proves "always": add a signed statement.',
          pass: "All your exchanges with health professionals go through secure health messaging.",
          fail: "At least a part of your exchanges with health professionals does not go through secure health messaging.",
          unknown: "Still to clarify: how you exchange with health professionals.",
          steps: [
            "Open a mailbox of the MSSanté trusted space, with your professional order or the publisher of your practice software.",
            "Have it linked to your practice software.",
            "Tell your correspondents your new address.",
            "Send all your exchanges with them through this mailbox, and none through ordinary messaging any more."
          ]
        }
      },
      cases: [
        {
          name: "always through secure health messaging",
          facts: {
            messaging: {
              exchangesWithProfessionals: true,
              secureHealthMessagingWithProfessionals: "always"
            }
          },
          expect: "pass"
        },
        {
          name: "only sometimes through secure health messaging",
          facts: {
            messaging: {
              exchangesWithProfessionals: true,
              secureHealthMessagingWithProfessionals: "sometimes"
            }
          },
          expect: "fail"
        },
        {
          name: "never through secure health messaging",
          facts: {
            messaging: {
              exchangesWithProfessionals: true,
              secureHealthMessagingWithProfessionals: "never"
            }
          },
          expect: "fail"
        },
        {
          name: "nobody knows which messaging is used",
          facts: {
            messaging: {
              exchangesWithProfessionals: true
            }
          },
          expect: "unknown"
        },
        {
          name: "nobody knows whether there are exchanges with professionals",
          facts: {
            messaging: {
              secureHealthMessagingWithProfessionals: "always"
            }
          },
          expect: "unknown"
        },
        {
          name: "there are no exchanges with professionals",
          facts: {
            messaging: {
              exchangesWithProfessionals: false,
              secureHealthMessagingWithProfessionals: "never"
            }
          },
          expect: "not-applicable"
        }
      ]
    },
    {
      id: "secure-messaging-patients",
      version: "1.1.0",
      status: "active",
      source: {
        document: "macsf-risques-numeriques",
        section: "Quelques règles essentielles de cybersécurité",
        quote: "Utilisez une messagerie sécurisée de santé pour tout échange avec un autre professionnel de santé ou votre patient"
      },
      severity: "high",
      impacts: [
        "data-confidentiality",
        "legal-liability",
        "reputation"
      ],
      appliesWhen: {
        var: "messaging.exchangesWithPatients"
      },
      logic: {
        "===": [
          {
            var: "messaging.secureHealthMessagingWithPatients"
          },
          "always"
        ]
      },
      evidence: [
        {
          type: "configuration-export",
          supports: [
            "messaging.secureHealthMessagingWithPatients"
          ]
        },
        {
          type: "screenshot",
          supports: [
            "messaging.secureHealthMessagingWithPatients"
          ]
        },
        {
          type: "policy-document",
          supports: [
            "messaging.secureHealthMessagingWithPatients"
          ]
        },
        {
          type: "attestation",
          supports: [
            "messaging.exchangesWithPatients",
            "messaging.secureHealthMessagingWithPatients"
          ]
        }
      ],
      references: [
        {
          framework: "anssi-hygiene",
          id: "24",
          strength: "related"
        },
        {
          framework: "cnil-security-guide",
          id: "13.1",
          strength: "partial"
        },
        {
          framework: "rgpd",
          id: "32",
          strength: "related"
        },
        {
          framework: "csp",
          id: "L1110-4",
          strength: "related"
        }
      ],
      remediation: {
        owner: "practice",
        effortHours: 2,
        cost: "none"
      },
      text: {
        fr: {
          title: "Messagerie sécurisée avec les patients",
          why: "Vos patients vous confient leurs données en comptant sur le secret. Une messagerie ordinaire ne le garantit pas ; une messagerie sécurisée de santé, si. Une capture d’écran ou un export ne suffit pas à prouver « toujours » : joignez-y une attestation.",
          limits: "La règle porte sur ce que le cabinet envoie et répond, non sur ce que les patients écrivent d’eux-mêmes.",
          pass: "Vous écrivez à vos patients, et leur répondez, toujours par une messagerie sécurisée de santé.",
          fail: "Une partie au moins de ce que vous écrivez à vos patients ne passe pas par une messagerie sécurisée de santé.",
          unknown: "Il reste à préciser comment vous écrivez à vos patients et leur répondez.",
          steps: [
            "Vérifiez que votre logiciel métier permet d’écrire à vos patients dans Mon espace santé.",
            "Dites à vos patients où ils trouveront vos messages.",
            "Préparez une réponse type, sans donnée de santé, pour ceux qui vous écrivent par une messagerie ordinaire : vous leur répondrez dans Mon espace santé.",
            "Écrivez et répondez à vos patients par cette messagerie seulement ; à défaut, téléphonez-leur ou voyez-les en consultation."
          ]
        },
        en: {
          title: "Secure messaging with patients",
          why: 'Your patients entrust their data to you and count on secrecy. Ordinary messaging does not warrant it; secure health messaging does. No screenshot or export alone proves "always": add a signed statement.',
          limits: "The rule is about what the practice sends and answers, not about what patients write of their own accord.",
          pass: "You write to your patients, and answer them, always through secure health messaging.",
          fail: "At least a part of what you write to your patients does not go through secure health messaging.",
          unknown: "Still to clarify: how you write to your patients and answer them.",
          steps: [
            "Check that your practice software can write to your patients in Mon espace santé.",
            "Tell your patients where they will find your messages.",
            "Prepare a standard answer, without health data, for those who write to you through ordinary messaging: you will answer them in Mon espace santé.",
            "Write to your patients and answer them through this messaging alone; failing that, smartphone or see them."
          ]
        }
      },
      cases: [
        {
          name: "always through secure health messaging",
          facts: {
            messaging: {
              exchangesWithPatients: true,
              secureHealthMessagingWithPatients: "always"
            }
          },
          expect: "pass"
        },
        {
          name: "only sometimes through secure health messaging",
          facts: {
            messaging: {
              exchangesWithPatients: true,
              secureHealthMessagingWithPatients: "sometimes"
            }
          },
          expect: "fail"
        },
        {
          name: "never through secure health messaging",
          facts: {
            messaging: {
              exchangesWithPatients: true,
              secureHealthMessagingWithPatients: "never"
            }
          },
          expect: "fail"
        },
        {
          name: "nobody knows which messaging is used",
          facts: {
            messaging: {
              exchangesWithPatients: true
            }
          },
          expect: "unknown"
        },
        {
          name: "nobody knows whether there are exchanges with patients",
          facts: {
            messaging: {
              secureHealthMessagingWithPatients: "always"
            }
          },
          expect: "unknown"
        },
        {
          name: "there are no exchanges with patients",
          facts: {
            messaging: {
              exchangesWithPatients: false,
              secureHealthMessagingWithPatients: "never"
            }
          },
          expect: "not-applicable"
        }
      ]
    },
    {
      id: "no-shared-login",
      version: "1.1.0",
      status: "active",
      source: {
        document: "macsf-risques-numeriques",
        section: "Quelques règles essentielles de cybersécurité",
        quote: "Ne laissez pas un tiers compléter, sous votre login, des éléments dans le dossier patient informatisé"
      },
      severity: "critical",
      impacts: [
        "data-integrity",
        "data-confidentiality",
        "legal-liability"
      ],
      appliesWhen: {
        var: "patientRecord.computerised"
      },
      logic: {
        and: [
          {
            "!": [
              {
                var: "patientRecord.thirdPartyEntriesUnderOwnLogin"
              }
            ]
          },
          {
            var: "patientRecord.personalAccounts"
          }
        ]
      },
      evidence: [
        {
          type: "log-extract",
          supports: [
            "patientRecord.thirdPartyEntriesUnderOwnLogin",
            "patientRecord.personalAccounts"
          ]
        },
        {
          type: "configuration-export",
          supports: [
            "patientRecord.personalAccounts"
          ]
        },
        {
          type: "policy-document",
          supports: [
            "patientRecord.thirdPartyEntriesUnderOwnLogin"
          ]
        },
        {
          type: "attestation",
          supports: [
            "patientRecord.computerised",
            "patientRecord.thirdPartyEntriesUnderOwnLogin",
            "patientRecord.personalAccounts"
          ]
        }
      ],
      references: [
        {
          framework: "anssi-hygiene",
          id: "8",
          strength: "partial"
        },
        {
          framework: "cnil-security-guide",
          id: "4.1",
          strength: "partial"
        },
        {
          framework: "pgssi-s",
          id: "5.2.1.1",
          strength: "partial"
        },
        {
          framework: "csp",
          id: "L1110-4",
          strength: "related"
        }
      ],
      remediation: {
        owner: "practice",
        effortHours: 2,
        cost: "low"
      },
      text: {
        fr: {
          title: "Un identifiant par personne",
          why: "Ce qui est écrit sous votre identifiant est réputé écrit par vous. Si un tiers s’en sert, plus personne ne peut dire qui a noté quoi dans le dossier.",
          pass: "Chacun écrit dans les dossiers sous son propre identifiant.",
          fail: "Un identifiant est partagé : un tiers écrit sous le vôtre, ou quelqu’un n’a pas de compte personnel.",
          unknown: "Il reste à préciser si chacun écrit dans les dossiers sous son propre identifiant.",
          steps: [
            "Listez les personnes qui ouvrent les dossiers, remplaçants et stagiaires compris.",
            "Créez un compte personnel pour chacune, avec les seuls droits utiles.",
            "Changez le mot de passe des comptes qui ont été partagés, et ne laissez plus personne écrire sous votre identifiant.",
            "Rappelez à chacun de fermer sa session en quittant le poste."
          ]
        },
        en: {
          title: "One login for each person",
          why: "What is written under your login counts as written by you. If a third party uses it, nobody can tell any more who noted what in the record.",
          pass: "Everyone writes in the records under a login of their own.",
          fail: "A login is shared: a third party writes under yours, or somebody has no personal account.",
          unknown: "Still to clarify: whether everyone writes in the records under a login of their own.",
          steps: [
            "List the people who open records, locums and trainees included.",
            "Create a personal account for each, with only the rights that are needed.",
            "Change the password of the accounts that were shared, and let nobody write under your login any more.",
            "Remind everyone to close their session when they leave the computer."
          ]
        }
      },
      cases: [
        {
          name: "personal accounts, and nobody writes under another's login",
          facts: {
            patientRecord: {
              computerised: true,
              personalAccounts: true,
              thirdPartyEntriesUnderOwnLogin: false
            }
          },
          expect: "pass"
        },
        {
          name: "the secretary writes under the doctor's login",
          facts: {
            patientRecord: {
              computerised: true,
              personalAccounts: true,
              thirdPartyEntriesUnderOwnLogin: true
            }
          },
          expect: "fail"
        },
        {
          name: "one account for the whole practice",
          facts: {
            patientRecord: {
              computerised: true,
              personalAccounts: false,
              thirdPartyEntriesUnderOwnLogin: false
            }
          },
          expect: "fail"
        },
        {
          name: "a shared login fails, whatever is unknown",
          facts: {
            patientRecord: {
              computerised: true,
              thirdPartyEntriesUnderOwnLogin: true
            }
          },
          expect: "fail"
        },
        {
          name: "nobody knows whether the locum has an account",
          facts: {
            patientRecord: {
              computerised: true,
              thirdPartyEntriesUnderOwnLogin: false
            }
          },
          expect: "unknown"
        },
        {
          name: "records are kept on paper",
          facts: {
            patientRecord: {
              computerised: false
            }
          },
          expect: "not-applicable"
        }
      ]
    },
    {
      id: "standard-messaging-secured",
      version: "1.1.0",
      status: "active",
      source: {
        document: "macsf-risques-numeriques",
        section: "Quelques règles essentielles de cybersécurité",
        quote: "Si vous utilisez une messagerie électronique standard ou des messageries instantanées, assurez-vous que ces messageries sont sécurisées"
      },
      severity: "high",
      impacts: [
        "data-confidentiality",
        "reputation",
        "legal-liability"
      ],
      appliesWhen: {
        some: [
          {
            var: "messaging.otherChannels"
          },
          {
            var: "usedProfessionally"
          }
        ]
      },
      logic: {
        all: [
          {
            var: "messaging.otherChannels"
          },
          {
            or: [
              {
                "!": [
                  {
                    var: "usedProfessionally"
                  }
                ]
              },
              {
                and: [
                  {
                    var: "encryptedInTransit"
                  },
                  {
                    var: "strongAuthentication"
                  },
                  {
                    or: [
                      {
                        "!==": [
                          {
                            var: "kind"
                          },
                          "instant-messaging"
                        ]
                      },
                      {
                        var: "endToEndEncrypted"
                      }
                    ]
                  }
                ]
              }
            ]
          }
        ]
      },
      evidence: [
        {
          type: "configuration-export",
          supports: [
            "messaging.otherChannels[].encryptedInTransit",
            "messaging.otherChannels[].strongAuthentication"
          ]
        },
        {
          type: "screenshot",
          supports: [
            "messaging.otherChannels[].strongAuthentication",
            "messaging.otherChannels[].endToEndEncrypted"
          ]
        },
        {
          type: "inventory",
          supports: [
            "messaging.otherChannels[].kind",
            "messaging.otherChannels[].usedProfessionally"
          ]
        },
        {
          type: "attestation",
          supports: [
            "messaging.otherChannels[].usedProfessionally",
            "messaging.otherChannels[].encryptedInTransit",
            "messaging.otherChannels[].strongAuthentication",
            "messaging.otherChannels[].kind",
            "messaging.otherChannels[].endToEndEncrypted"
          ]
        }
      ],
      references: [
        {
          framework: "anssi-hygiene",
          id: "24",
          strength: "related"
        },
        {
          framework: "cnil-security-guide",
          id: "13.1",
          strength: "partial"
        },
        {
          framework: "rgpd",
          id: "32",
          strength: "related"
        }
      ],
      remediation: {
        owner: "practice",
        effortHours: 2,
        cost: "none"
      },
      text: {
        fr: {
          title: "Sécurité des autres messageries",
          why: "Une messagerie ordinaire protégée par un seul mot de passe se pirate facilement ; le pirate lit alors vos messages et écrit en votre nom.",
          limits: "Une messagerie protégée n’est pas pour autant une messagerie sécurisée de santé : la règle ne dit pas que l’on peut y échanger des données de santé.",
          pass: "Chaque messagerie utilisée au travail chiffre les échanges (de bout en bout s’il s’agit d’une messagerie instantanée) et demande une authentification forte.",
          fail: "Au moins une messagerie utilisée au travail n’est pas assez protégée.",
          unknown: "Il reste à préciser comment certaines messageries sont protégées.",
          steps: [
            "Listez les adresses électroniques et les messageries instantanées qui servent au travail.",
            "Activez la double authentification sur chacune.",
            "Vérifiez que les échanges sont chiffrés, de bout en bout pour les messageries instantanées.",
            "Cessez d’utiliser au travail celles qui ne le permettent pas."
          ]
        },
        en: {
          title: "Security of other messaging",
          why: "An ordinary mailbox protected by a password alone is easily broken into; the intruder then reads your messages and writes in your name.",
          limits: "Protected messaging is not thereby secure health messaging: the rule does not say that health data may be exchanged there.",
          pass: "Every messaging channel used for work encrypts exchanges (end to end if it is instant messaging) and asks for strong authentication.",
          fail: "At least one messaging channel used for work is not protected enough.",
          unknown: "Still to clarify: how some messaging channels are protected.",
          steps: [
            "List the e-mail addresses and instant messaging that are used for work.",
            "Turn two-factor authentication on for each.",
            "Check that exchanges are encrypted, end to end for instant messaging.",
            "Stop using for work those that cannot do so."
          ]
        }
      },
      cases: [
        {
          name: "an encrypted mailbox with a second factor",
          facts: {
            messaging: {
              otherChannels: [
                {
                  id: "email",
                  kind: "standard-email",
                  usedProfessionally: true,
                  encryptedInTransit: true,
                  strongAuthentication: true,
                  endToEndEncrypted: false
                }
              ]
            }
          },
          expect: "pass"
        },
        {
          name: "a chat encrypted end to end with a second factor",
          facts: {
            messaging: {
              otherChannels: [
                {
                  id: "chat",
                  kind: "instant-messaging",
                  usedProfessionally: true,
                  encryptedInTransit: true,
                  strongAuthentication: true,
                  endToEndEncrypted: true
                }
              ]
            }
          },
          expect: "pass"
        },
        {
          name: "a private mailbox is not asked about",
          facts: {
            messaging: {
              otherChannels: [
                {
                  id: "email",
                  kind: "standard-email",
                  usedProfessionally: true,
                  encryptedInTransit: true,
                  strongAuthentication: true,
                  endToEndEncrypted: false
                },
                {
                  id: "private",
                  kind: "standard-email",
                  usedProfessionally: false,
                  encryptedInTransit: false,
                  strongAuthentication: false,
                  endToEndEncrypted: false
                }
              ]
            }
          },
          expect: "pass"
        },
        {
          name: "a mailbox in the clear",
          facts: {
            messaging: {
              otherChannels: [
                {
                  id: "email",
                  kind: "standard-email",
                  usedProfessionally: true,
                  encryptedInTransit: false,
                  strongAuthentication: true,
                  endToEndEncrypted: false
                }
              ]
            }
          },
          expect: "fail"
        },
        {
          name: "a mailbox behind a mere password",
          facts: {
            messaging: {
              otherChannels: [
                {
                  id: "email",
                  kind: "standard-email",
                  usedProfessionally: true,
                  encryptedInTransit: true,
                  strongAuthentication: false,
                  endToEndEncrypted: false
                }
              ]
            }
          },
          expect: "fail"
        },
        {
          name: "a chat that its provider can read",
          facts: {
            messaging: {
              otherChannels: [
                {
                  id: "chat",
                  kind: "instant-messaging",
                  usedProfessionally: true,
                  encryptedInTransit: true,
                  strongAuthentication: true,
                  endToEndEncrypted: false
                }
              ]
            }
          },
          expect: "fail"
        },
        {
          name: "nobody knows whether the mailbox asks for a second factor",
          facts: {
            messaging: {
              otherChannels: [
                {
                  id: "email",
                  kind: "standard-email",
                  usedProfessionally: true,
                  encryptedInTransit: true,
                  endToEndEncrypted: false
                }
              ]
            }
          },
          expect: "unknown"
        },
        {
          name: "nobody knows what kind of channel it is, nor whether it encrypts end to end",
          facts: {
            messaging: {
              otherChannels: [
                {
                  id: "channel",
                  usedProfessionally: true,
                  encryptedInTransit: true,
                  strongAuthentication: true
                }
              ]
            }
          },
          expect: "unknown"
        },
        {
          name: "no other channel is used for work",
          facts: {
            messaging: {
              otherChannels: [
                {
                  id: "private",
                  kind: "standard-email",
                  usedProfessionally: false,
                  encryptedInTransit: false,
                  strongAuthentication: false,
                  endToEndEncrypted: false
                }
              ]
            }
          },
          expect: "not-applicable"
        },
        {
          name: "there is no other channel",
          facts: {
            messaging: {
              otherChannels: []
            }
          },
          expect: "not-applicable"
        },
        {
          name: "one channel is secured, and nobody knows anything of the other",
          facts: {
            messaging: {
              otherChannels: [
                {
                  id: "channel-1",
                  usedProfessionally: true,
                  encryptedInTransit: true,
                  strongAuthentication: true,
                  endToEndEncrypted: true
                },
                {
                  id: "channel-2"
                }
              ]
            }
          },
          expect: "unknown"
        }
      ]
    },
    {
      id: "standard-messaging-suitable",
      version: "1.1.0",
      status: "active",
      source: {
        document: "macsf-risques-numeriques",
        section: "Quelques règles essentielles de cybersécurité",
        quote: "Si vous utilisez une messagerie électronique standard ou des messageries instantanées, assurez-vous que ces messageries sont sécurisées et adaptées à votre utilisation professionnelle"
      },
      severity: "medium",
      impacts: [
        "legal-liability",
        "data-confidentiality"
      ],
      appliesWhen: {
        some: [
          {
            var: "messaging.otherChannels"
          },
          {
            var: "usedProfessionally"
          }
        ]
      },
      logic: {
        all: [
          {
            var: "messaging.otherChannels"
          },
          {
            or: [
              {
                "!": [
                  {
                    var: "usedProfessionally"
                  }
                ]
              },
              {
                var: "professionalTerms"
              }
            ]
          }
        ]
      },
      evidence: [
        {
          type: "contract",
          supports: [
            "messaging.otherChannels[].professionalTerms"
          ]
        },
        {
          type: "inventory",
          supports: [
            "messaging.otherChannels[].usedProfessionally"
          ]
        },
        {
          type: "attestation",
          supports: [
            "messaging.otherChannels[].usedProfessionally",
            "messaging.otherChannels[].professionalTerms"
          ]
        }
      ],
      references: [
        {
          framework: "cnil-security-guide",
          id: "14.1",
          strength: "related"
        },
        {
          framework: "rgpd",
          id: "28",
          strength: "related"
        }
      ],
      remediation: {
        owner: "practice",
        effortHours: 2,
        cost: "low"
      },
      text: {
        fr: {
          title: "Messageries adaptées à un usage professionnel",
          why: "Une messagerie gratuite pour particuliers n’engage pas son fournisseur envers vous : il peut exploiter les messages ou fermer le compte.",
          limits: "La règle ne regarde que les conditions d’utilisation. Une application aux conditions professionnelles n’est pas pour autant une messagerie sécurisée de santé.",
          pass: "Chaque messagerie utilisée au travail autorise un usage professionnel.",
          fail: "Au moins une messagerie utilisée au travail n’est pas prévue pour un usage professionnel.",
          unknown: "Il reste à préciser si certaines messageries sont prévues pour un usage professionnel.",
          steps: [
            "Relisez les conditions d’utilisation de chaque messagerie qui sert au travail.",
            "Passez à une offre professionnelle dont le contrat protège les données, ou cessez d’utiliser cette messagerie au travail.",
            "Prévenez vos correspondants, puis fermez l’ancien compte."
          ]
        },
        en: {
          title: "Messaging suited to professional use",
          why: "Free messaging for private persons does not bind its provider to you: the provider may exploit messages or close the account.",
          limits: "The rule looks at the terms of use alone. An application with professional terms is not thereby secure health messaging.",
          pass: "Every messaging channel used for work allows professional use.",
          fail: "At least one messaging channel used for work is not meant for professional use.",
          unknown: "Still to clarify: whether some messaging channels are meant for professional use.",
          steps: [
            "Read the terms of use of each channel that is used for work.",
            "Move to a professional offer whose contract protects the data, or stop using this channel for work.",
            "Tell your correspondents, then close the old account."
          ]
        }
      },
      cases: [
        {
          name: "a mailbox with professional terms",
          facts: {
            messaging: {
              otherChannels: [
                {
                  id: "channel-1",
                  usedProfessionally: true,
                  professionalTerms: true
                }
              ]
            }
          },
          expect: "pass"
        },
        {
          name: "a private mailbox may have private terms",
          facts: {
            messaging: {
              otherChannels: [
                {
                  id: "channel-1",
                  usedProfessionally: true,
                  professionalTerms: true
                },
                {
                  id: "channel-2",
                  usedProfessionally: false,
                  professionalTerms: false
                }
              ]
            }
          },
          expect: "pass"
        },
        {
          name: "a private offer used for work",
          facts: {
            messaging: {
              otherChannels: [
                {
                  id: "channel-1",
                  usedProfessionally: true,
                  professionalTerms: false
                }
              ]
            }
          },
          expect: "fail"
        },
        {
          name: "one private offer among two used for work",
          facts: {
            messaging: {
              otherChannels: [
                {
                  id: "channel-1",
                  usedProfessionally: true,
                  professionalTerms: true
                },
                {
                  id: "channel-2",
                  usedProfessionally: true,
                  professionalTerms: false
                }
              ]
            }
          },
          expect: "fail"
        },
        {
          name: "nobody has read the terms",
          facts: {
            messaging: {
              otherChannels: [
                {
                  id: "channel-1",
                  usedProfessionally: true
                }
              ]
            }
          },
          expect: "unknown"
        },
        {
          name: "no other channel is used for work",
          facts: {
            messaging: {
              otherChannels: [
                {
                  id: "channel-1",
                  usedProfessionally: false,
                  professionalTerms: false
                }
              ]
            }
          },
          expect: "not-applicable"
        },
        {
          name: "there is no other channel",
          facts: {
            messaging: {
              otherChannels: []
            }
          },
          expect: "not-applicable"
        }
      ]
    },
    {
      id: "device-access-control",
      version: "1.1.0",
      status: "active",
      source: {
        document: "macsf-risques-numeriques",
        section: "Quelques règles essentielles de cybersécurité",
        quote: "Evitez un accès libre à votre ordinateur ou votre téléphone sur lesquels pourraient être stockées des données médicales"
      },
      severity: "critical",
      impacts: [
        "data-confidentiality",
        "data-integrity",
        "legal-liability"
      ],
      appliesWhen: {
        some: [
          {
            var: "devices"
          },
          {
            var: "mayStoreHealthData"
          }
        ]
      },
      logic: {
        all: [
          {
            var: "devices"
          },
          {
            or: [
              {
                "!": [
                  {
                    var: "mayStoreHealthData"
                  }
                ]
              },
              {
                var: "accessProtected"
              }
            ]
          }
        ]
      },
      evidence: [
        {
          type: "configuration-export",
          supports: [
            "devices[].accessProtected"
          ]
        },
        {
          type: "screenshot",
          supports: [
            "devices[].accessProtected"
          ]
        },
        {
          type: "inventory",
          supports: [
            "devices[].mayStoreHealthData"
          ]
        },
        {
          type: "attestation",
          supports: [
            "devices[].mayStoreHealthData",
            "devices[].accessProtected"
          ]
        }
      ],
      references: [
        {
          framework: "cnil-security-guide",
          id: "7.3",
          strength: "partial"
        },
        {
          framework: "pgssi-s",
          id: "4.5.2.4",
          strength: "related"
        },
        {
          framework: "rgpd",
          id: "32",
          strength: "related"
        }
      ],
      remediation: {
        owner: "practice",
        effortHours: 1,
        cost: "none"
      },
      text: {
        fr: {
          title: "Accès protégé aux appareils",
          why: "Un appareil qui s’ouvre sans code livre les données de vos patients à quiconque le prend en main, passe derrière le bureau ou le trouve.",
          pass: "Chaque appareil qui peut contenir des données de santé demande un code, un mot de passe ou une empreinte.",
          fail: "Au moins un appareil qui peut contenir des données de santé s’ouvre sans rien demander.",
          unknown: "Il reste à préciser si certains appareils sont protégés, ou s’ils peuvent contenir des données de santé.",
          steps: [
            "Repérez les appareils qui s’ouvrent sans rien saisir.",
            "Définissez sur les ordinateurs, les serveurs, les téléphones et les tablettes un mot de passe aussi fort que le demande la règle « Mots de passe forts », et un mot de passe d’administration sur les équipements réseau.",
            "Activez l’empreinte ou la reconnaissance faciale si cela aide chacun à s’y tenir."
          ]
        },
        en: {
          title: "Protected access to devices",
          why: "A device that opens without a code hands your patients' data to whoever takes it, walks behind the desk or finds it.",
          pass: "Every device that may hold health data asks for a code, a password or a fingerprint.",
          fail: "At least one device that may hold health data opens without asking for anything.",
          unknown: "Still to clarify: whether some devices are protected, or may hold health data.",
          steps: [
            "Find the devices that open without entering anything.",
            "Set a password as strong as the rule “Strong passwords” asks on computers, servers, smartphones and tablets, and an administration password on network equipment.",
            "Turn on fingerprint or face recognition if it helps everyone to keep to it."
          ]
        }
      },
      cases: [
        {
          name: "a protected laptop",
          facts: {
            devices: [
              {
                id: "device-1",
                mayStoreHealthData: true,
                accessProtected: true
              }
            ]
          },
          expect: "pass"
        },
        {
          name: "a device without health data may be open",
          facts: {
            devices: [
              {
                id: "device-1",
                mayStoreHealthData: true,
                accessProtected: true
              },
              {
                id: "device-2",
                mayStoreHealthData: false,
                accessProtected: false
              }
            ]
          },
          expect: "pass"
        },
        {
          name: "an open laptop",
          facts: {
            devices: [
              {
                id: "device-1",
                mayStoreHealthData: true,
                accessProtected: false
              }
            ]
          },
          expect: "fail"
        },
        {
          name: "one open device among two",
          facts: {
            devices: [
              {
                id: "device-1",
                mayStoreHealthData: true,
                accessProtected: true
              },
              {
                id: "device-2",
                mayStoreHealthData: true,
                accessProtected: false
              }
            ]
          },
          expect: "fail"
        },
        {
          name: "nobody knows whether the laptop is protected",
          facts: {
            devices: [
              {
                id: "device-1",
                mayStoreHealthData: true
              }
            ]
          },
          expect: "unknown"
        },
        {
          name: "nobody knows whether a device holds health data, and it is not protected",
          facts: {
            devices: [
              {
                id: "device-1",
                accessProtected: false
              }
            ]
          },
          expect: "unknown"
        },
        {
          name: "no device may hold health data",
          facts: {
            devices: [
              {
                id: "device-1",
                mayStoreHealthData: false,
                accessProtected: false
              }
            ]
          },
          expect: "not-applicable"
        },
        {
          name: "there is no device",
          facts: {
            devices: []
          },
          expect: "not-applicable"
        }
      ]
    },
    {
      id: "device-auto-lock",
      version: "1.1.0",
      status: "active",
      source: {
        document: "macsf-risques-numeriques",
        section: "Quelques règles essentielles de cybersécurité",
        quote: "Un verrouillage automatique de vos ordinateur/téléphone après un court délai"
      },
      severity: "high",
      impacts: [
        "data-confidentiality",
        "data-integrity",
        "legal-liability"
      ],
      parameters: {
        maxMinutes: {
          type: "number",
          unit: "minutes",
          default: 15,
          minimum: 1,
          maximum: 30,
          source: {
            fr: "hygie : valeur par défaut qui lui est propre, la source demande « un court délai »",
            en: 'hygie: its own default, the source wants "a short delay"'
          },
          usedAt: [
            "/logic/all/1/or/2/and/1/<=/1"
          ]
        }
      },
      appliesWhen: {
        some: [
          {
            var: "devices"
          },
          {
            and: [
              {
                var: "mayStoreHealthData"
              },
              {
                in: [
                  {
                    var: "kind"
                  },
                  [
                    "desktop",
                    "laptop",
                    "smartphone",
                    "tablet"
                  ]
                ]
              }
            ]
          }
        ]
      },
      logic: {
        all: [
          {
            var: "devices"
          },
          {
            or: [
              {
                "!": [
                  {
                    var: "mayStoreHealthData"
                  }
                ]
              },
              {
                "!": [
                  {
                    in: [
                      {
                        var: "kind"
                      },
                      [
                        "desktop",
                        "laptop",
                        "smartphone",
                        "tablet"
                      ]
                    ]
                  }
                ]
              },
              {
                and: [
                  {
                    var: "autoLockEnabled"
                  },
                  {
                    "<=": [
                      {
                        var: "autoLockMinutes"
                      },
                      15
                    ]
                  }
                ]
              }
            ]
          }
        ]
      },
      evidence: [
        {
          type: "configuration-export",
          supports: [
            "devices[].autoLockEnabled",
            "devices[].autoLockMinutes"
          ]
        },
        {
          type: "screenshot",
          supports: [
            "devices[].autoLockEnabled",
            "devices[].autoLockMinutes"
          ]
        },
        {
          type: "inventory",
          supports: [
            "devices[].mayStoreHealthData",
            "devices[].kind"
          ]
        },
        {
          type: "attestation",
          supports: [
            "devices[].mayStoreHealthData",
            "devices[].kind",
            "devices[].autoLockEnabled",
            "devices[].autoLockMinutes"
          ]
        }
      ],
      references: [
        {
          framework: "cnil-security-guide",
          id: "6.1",
          strength: "partial"
        },
        {
          framework: "pgssi-s",
          id: "4.5.2.3",
          strength: "partial"
        },
        {
          framework: "pgssi-s",
          id: "4.5.2.4",
          strength: "related"
        }
      ],
      remediation: {
        owner: "practice",
        effortHours: 1,
        cost: "none"
      },
      text: {
        fr: {
          title: "Verrouillage automatique",
          why: "On s’absente toujours plus longtemps que prévu. Un appareil qui se verrouille automatiquement protège les dossiers pendant ce temps.",
          pass: "Chaque ordinateur, téléphone ou tablette qui peut contenir des données de santé se verrouille assez vite.",
          fail: "Au moins un ordinateur, téléphone ou tablette qui peut contenir des données de santé ne se verrouille pas assez vite.",
          unknown: "Il reste à préciser si certains appareils se verrouillent, et après combien de temps.",
          steps: [
            "Ouvrez les réglages de veille ou d’écran de chaque appareil.",
            "Activez le verrouillage automatique avec le délai le plus court qui vous convienne, jamais plus long que celui de la règle : quelques minutes sur un ordinateur, une sur un téléphone ou une tablette.",
            "Exigez le mot de passe ou le code à la sortie de veille.",
            "Montrez à chacun le raccourci qui verrouille tout de suite."
          ],
          parameters: {
            maxMinutes: "La PGSSI-S estime que 30 minutes conviennent, en général, à un établissement de santé. La source demande un délai court : 15 minutes est le choix d’hygie, et 30 minutes (PGSSI-S) le plafond."
          }
        },
        en: {
          title: "Automatic lock",
          why: "One is always away for longer than planned. A device that locks by itself protects the records meanwhile.",
          pass: "Every computer, smartphone or tablet that may hold health data locks soon enough.",
          fail: "At least one computer, smartphone or tablet that may hold health data does not lock soon enough.",
          unknown: "Still to clarify: whether some devices lock, and after how long.",
          steps: [
            "Open the sleep or screen settings of each device.",
            "Turn automatic lock on with the shortest delay that suits you, never longer than that of the rule: a few minutes on a computer, one on a smartphone or tablet.",
            "Require the password or code on waking up.",
            "Show everyone the shortcut that locks at once."
          ],
          parameters: {
            maxMinutes: "The PGSSI-S takes 30 minutes as generally suited to a care establishment. The source wants a short delay: 15 minutes is hygie's choice, and 30 minutes (PGSSI-S) the ceiling."
          }
        }
      },
      cases: [
        {
          name: "a laptop that locks after 15 minutes",
          facts: {
            devices: [
              {
                id: "device-1",
                mayStoreHealthData: true,
                kind: "laptop",
                autoLockEnabled: true,
                autoLockMinutes: 15
              }
            ]
          },
          expect: "pass"
        },
        {
          name: "a desktop that locks after 5 minutes",
          facts: {
            devices: [
              {
                id: "device-1",
                mayStoreHealthData: true,
                kind: "desktop",
                autoLockEnabled: true,
                autoLockMinutes: 5
              }
            ]
          },
          expect: "pass"
        },
        {
          name: "a tablet without health data need not lock",
          facts: {
            devices: [
              {
                id: "device-1",
                mayStoreHealthData: true,
                kind: "smartphone",
                autoLockEnabled: true,
                autoLockMinutes: 1
              },
              {
                id: "device-2",
                mayStoreHealthData: false,
                kind: "tablet",
                autoLockEnabled: false
              }
            ]
          },
          expect: "pass"
        },
        {
          name: "a server need not lock",
          facts: {
            devices: [
              {
                id: "device-1",
                mayStoreHealthData: true,
                kind: "laptop",
                autoLockEnabled: true,
                autoLockMinutes: 10
              },
              {
                id: "device-2",
                mayStoreHealthData: true,
                kind: "server",
                autoLockEnabled: false
              }
            ]
          },
          expect: "pass"
        },
        {
          name: "a desktop that locks after 16 minutes",
          facts: {
            devices: [
              {
                id: "device-1",
                mayStoreHealthData: true,
                kind: "desktop",
                autoLockEnabled: true,
                autoLockMinutes: 16
              }
            ]
          },
          expect: "fail"
        },
        {
          name: "a laptop that locks after an hour",
          facts: {
            devices: [
              {
                id: "device-1",
                mayStoreHealthData: true,
                kind: "laptop",
                autoLockEnabled: true,
                autoLockMinutes: 60
              }
            ]
          },
          expect: "fail"
        },
        {
          name: "a smartphone that never locks, whatever its delay",
          facts: {
            devices: [
              {
                id: "device-1",
                mayStoreHealthData: true,
                kind: "smartphone",
                autoLockEnabled: false,
                autoLockMinutes: 5
              }
            ]
          },
          expect: "fail"
        },
        {
          name: "a tablet that never locks, among others that do",
          facts: {
            devices: [
              {
                id: "device-1",
                mayStoreHealthData: true,
                kind: "laptop",
                autoLockEnabled: true,
                autoLockMinutes: 5
              },
              {
                id: "device-2",
                mayStoreHealthData: true,
                kind: "tablet",
                autoLockEnabled: false
              }
            ]
          },
          expect: "fail"
        },
        {
          name: "nobody knows how soon the laptop locks",
          facts: {
            devices: [
              {
                id: "device-1",
                mayStoreHealthData: true,
                kind: "laptop",
                autoLockEnabled: true
              }
            ]
          },
          expect: "unknown"
        },
        {
          name: "nobody knows whether the desktop may hold health data",
          facts: {
            devices: [
              {
                id: "device-1",
                kind: "desktop",
                autoLockEnabled: false
              }
            ]
          },
          expect: "unknown"
        },
        {
          name: "only the server may hold health data",
          facts: {
            devices: [
              {
                id: "device-1",
                mayStoreHealthData: true,
                kind: "server",
                autoLockEnabled: false
              },
              {
                id: "device-2",
                mayStoreHealthData: false,
                kind: "laptop",
                autoLockEnabled: false
              }
            ]
          },
          expect: "not-applicable"
        },
        {
          name: "there is no device",
          facts: {
            devices: []
          },
          expect: "not-applicable"
        },
        {
          name: "network equipment need not lock",
          facts: {
            devices: [
              {
                id: "device-1",
                mayStoreHealthData: true,
                kind: "desktop",
                autoLockEnabled: true,
                autoLockMinutes: 5
              },
              {
                id: "device-2",
                mayStoreHealthData: true,
                kind: "network-equipment",
                autoLockEnabled: false
              }
            ]
          },
          expect: "pass"
        },
        {
          name: "nobody knows anything but that there is a tablet",
          facts: {
            devices: [
              {
                id: "device-1",
                kind: "tablet"
              }
            ]
          },
          expect: "unknown"
        },
        {
          name: "there is only network equipment",
          facts: {
            devices: [
              {
                id: "device-1",
                kind: "network-equipment"
              }
            ]
          },
          expect: "not-applicable"
        }
      ]
    },
    {
      id: "device-encryption",
      version: "1.1.0",
      status: "active",
      source: {
        document: "macsf-risques-numeriques",
        section: "Quelques règles essentielles de cybersécurité",
        quote: "un chiffrement des données sensibles"
      },
      severity: "critical",
      impacts: [
        "data-confidentiality",
        "legal-liability",
        "reputation"
      ],
      appliesWhen: {
        some: [
          {
            var: "devices"
          },
          {
            var: "mayStoreHealthData"
          }
        ]
      },
      logic: {
        all: [
          {
            var: "devices"
          },
          {
            or: [
              {
                "!": [
                  {
                    var: "mayStoreHealthData"
                  }
                ]
              },
              {
                var: "storageEncrypted"
              }
            ]
          }
        ]
      },
      evidence: [
        {
          type: "configuration-export",
          supports: [
            "devices[].storageEncrypted"
          ]
        },
        {
          type: "screenshot",
          supports: [
            "devices[].storageEncrypted"
          ]
        },
        {
          type: "inventory",
          supports: [
            "devices[].mayStoreHealthData"
          ]
        },
        {
          type: "attestation",
          supports: [
            "devices[].mayStoreHealthData",
            "devices[].storageEncrypted"
          ]
        }
      ],
      references: [
        {
          framework: "anssi-hygiene",
          id: "31",
          strength: "partial"
        },
        {
          framework: "cnil-security-guide",
          id: "7.2",
          strength: "partial"
        },
        {
          framework: "pgssi-s",
          id: "4.5.6.2",
          strength: "partial"
        },
        {
          framework: "rgpd",
          id: "32",
          strength: "partial"
        },
        {
          framework: "rgpd",
          id: "34",
          strength: "related"
        }
      ],
      remediation: {
        owner: "it-provider",
        effortHours: 3,
        cost: "none"
      },
      text: {
        fr: {
          title: "Chiffrement des appareils",
          why: "Un appareil volé ou perdu ne livre rien si son stockage est chiffré. Sans chiffrement, il suffit d’en retirer le disque.",
          pass: "Chaque appareil qui peut contenir des données de santé a un stockage chiffré.",
          fail: "Au moins un appareil qui peut contenir des données de santé n’a pas de stockage chiffré.",
          unknown: "Il reste à préciser si le stockage de certains appareils est chiffré.",
          steps: [
            "Faites une sauvegarde de l’appareil, et vérifiez qu’elle peut être restaurée.",
            "Activez le chiffrement : BitLocker sous Windows, FileVault sur Mac, un code sur les téléphones et les tablettes.",
            "Remplacez l’appareil qui ne permet pas le chiffrement, ou retirez-en les données de santé.",
            "Conservez la clé de récupération hors de l’appareil, en lieu sûr."
          ]
        },
        en: {
          title: "Encryption of devices",
          why: "A stolen or lost device yields nothing if its storage is encrypted. Without encryption, taking out the disk is enough.",
          pass: "Every device that may hold health data has encrypted storage.",
          fail: "At least one device that may hold health data has no encrypted storage.",
          unknown: "Still to clarify: whether the storage of some devices is encrypted.",
          steps: [
            "Make a backup of the device, and check that it can be restored.",
            "Turn encryption on: BitLocker on Windows, FileVault on a Mac, a code on smartphones and tablets.",
            "Replace a device that cannot be encrypted, or take the health data off it.",
            "Keep the recovery key away from the device, in a safe place."
          ]
        }
      },
      cases: [
        {
          name: "an encrypted laptop",
          facts: {
            devices: [
              {
                id: "device-1",
                mayStoreHealthData: true,
                storageEncrypted: true
              }
            ]
          },
          expect: "pass"
        },
        {
          name: "a device without health data may be in the clear",
          facts: {
            devices: [
              {
                id: "device-1",
                mayStoreHealthData: true,
                storageEncrypted: true
              },
              {
                id: "device-2",
                mayStoreHealthData: false,
                storageEncrypted: false
              }
            ]
          },
          expect: "pass"
        },
        {
          name: "a laptop in the clear",
          facts: {
            devices: [
              {
                id: "device-1",
                mayStoreHealthData: true,
                storageEncrypted: false
              }
            ]
          },
          expect: "fail"
        },
        {
          name: "one device in the clear among two",
          facts: {
            devices: [
              {
                id: "device-1",
                mayStoreHealthData: true,
                storageEncrypted: true
              },
              {
                id: "device-2",
                mayStoreHealthData: true,
                storageEncrypted: false
              }
            ]
          },
          expect: "fail"
        },
        {
          name: "nobody knows whether the laptop is encrypted",
          facts: {
            devices: [
              {
                id: "device-1",
                mayStoreHealthData: true
              }
            ]
          },
          expect: "unknown"
        },
        {
          name: "nobody knows whether a device holds health data, and it is not protected",
          facts: {
            devices: [
              {
                id: "device-1",
                storageEncrypted: false
              }
            ]
          },
          expect: "unknown"
        },
        {
          name: "no device may hold health data",
          facts: {
            devices: [
              {
                id: "device-1",
                mayStoreHealthData: false,
                storageEncrypted: false
              }
            ]
          },
          expect: "not-applicable"
        },
        {
          name: "there is no device",
          facts: {
            devices: []
          },
          expect: "not-applicable"
        }
      ]
    },
    {
      id: "strong-passwords",
      version: "2.0.0",
      status: "active",
      source: {
        document: "macsf-risques-numeriques",
        section: 'Adopter une bonne "cyber-hygiène" en intégrant dans les habitudes de travail quotidiennes',
        quote: "l’utilisation de mots de passe forts"
      },
      severity: "critical",
      impacts: [
        "data-confidentiality",
        "data-integrity",
        "activity-paralysis"
      ],
      parameters: {
        maxAttempts: {
          type: "integer",
          unit: "attempts",
          default: 10,
          minimum: 3,
          maximum: 10,
          source: {
            fr: "CNIL, délibération n° 2022-100 du 21 juillet 2022",
            en: "CNIL, délibération n° 2022-100 of 21 July 2022"
          },
          usedAt: [
            "/logic/and/1/all/1/and/1/if/1/or/4/and/0/<=/2"
          ]
        }
      },
      logic: {
        and: [
          {
            "!!": [
              {
                var: "authentication"
              }
            ]
          },
          {
            all: [
              {
                var: "authentication"
              },
              {
                and: [
                  {
                    var: "enforced"
                  },
                  {
                    if: [
                      {
                        "===": [
                          {
                            var: "method"
                          },
                          "password"
                        ]
                      },
                      {
                        or: [
                          {
                            and: [
                              {
                                ">=": [
                                  {
                                    var: "minLength"
                                  },
                                  12
                                ]
                              },
                              {
                                ">=": [
                                  {
                                    var: "characterClasses"
                                  },
                                  4
                                ]
                              }
                            ]
                          },
                          {
                            and: [
                              {
                                ">=": [
                                  {
                                    var: "minLength"
                                  },
                                  14
                                ]
                              },
                              {
                                ">=": [
                                  {
                                    var: "characterClasses"
                                  },
                                  3
                                ]
                              }
                            ]
                          },
                          {
                            and: [
                              {
                                ">=": [
                                  {
                                    var: "minLength"
                                  },
                                  16
                                ]
                              },
                              {
                                ">=": [
                                  {
                                    var: "characterClasses"
                                  },
                                  2
                                ]
                              }
                            ]
                          },
                          {
                            ">=": [
                              {
                                var: "minLength"
                              },
                              25
                            ]
                          },
                          {
                            and: [
                              {
                                "<=": [
                                  1,
                                  {
                                    var: "lockoutAfterAttempts"
                                  },
                                  10
                                ]
                              },
                              {
                                or: [
                                  {
                                    and: [
                                      {
                                        ">=": [
                                          {
                                            var: "minLength"
                                          },
                                          8
                                        ]
                                      },
                                      {
                                        ">=": [
                                          {
                                            var: "characterClasses"
                                          },
                                          3
                                        ]
                                      }
                                    ]
                                  },
                                  {
                                    and: [
                                      {
                                        ">=": [
                                          {
                                            var: "minLength"
                                          },
                                          10
                                        ]
                                      },
                                      {
                                        ">=": [
                                          {
                                            var: "characterClasses"
                                          },
                                          2
                                        ]
                                      }
                                    ]
                                  },
                                  {
                                    ">=": [
                                      {
                                        var: "minLength"
                                      },
                                      16
                                    ]
                                  }
                                ]
                              }
                            ]
                          }
                        ]
                      },
                      {
                        "===": [
                          {
                            var: "method"
                          },
                          "passphrase"
                        ]
                      },
                      {
                        ">=": [
                          {
                            var: "minWords"
                          },
                          7
                        ]
                      },
                      {
                        and: [
                          {
                            ">=": [
                              {
                                var: "minLength"
                              },
                              4
                            ]
                          },
                          {
                            "<=": [
                              1,
                              {
                                var: "lockoutAfterAttempts"
                              },
                              3
                            ]
                          }
                        ]
                      }
                    ]
                  }
                ]
              }
            ]
          }
        ]
      },
      evidence: [
        {
          type: "configuration-export",
          supports: [
            "authentication[].method",
            "authentication[].enforced",
            "authentication[].minLength",
            "authentication[].characterClasses",
            "authentication[].minWords",
            "authentication[].lockoutAfterAttempts"
          ]
        },
        {
          type: "screenshot",
          supports: [
            "authentication[].enforced",
            "authentication[].minLength",
            "authentication[].characterClasses",
            "authentication[].minWords",
            "authentication[].lockoutAfterAttempts"
          ]
        },
        {
          type: "policy-document",
          supports: [
            "authentication[].method",
            "authentication[].minLength",
            "authentication[].characterClasses",
            "authentication[].minWords"
          ]
        },
        {
          type: "attestation",
          supports: [
            "authentication[].enforced",
            "authentication[].method",
            "authentication[].minLength",
            "authentication[].characterClasses",
            "authentication[].lockoutAfterAttempts",
            "authentication[].minWords"
          ]
        }
      ],
      references: [
        {
          framework: "anssi-hygiene",
          id: "10",
          strength: "partial"
        },
        {
          framework: "cnil-security-guide",
          id: "4.2",
          strength: "partial"
        },
        {
          framework: "pgssi-s",
          id: "4.5.1.1",
          strength: "partial"
        },
        {
          framework: "pgssi-s",
          id: "5.2.3.1",
          strength: "related"
        }
      ],
      remediation: {
        owner: "it-provider",
        effortHours: 2,
        cost: "none"
      },
      text: {
        fr: {
          title: "Mots de passe forts",
          why: "Un mot de passe court ou simple est deviné en quelques instants par une machine. C’est encore la première porte qu’essaie un attaquant.",
          pass: "Chaque moyen de connexion est assez robuste, et vos outils l’imposent.",
          fail: "Au moins un moyen de connexion n’est pas assez robuste ou n’est pas imposé par l’outil, ou aucun n’est indiqué.",
          unknown: "Il reste à préciser comment l’on se connecte, ou ce que vos outils exigent.",
          steps: [
            "Listez les moyens de connexion aux appareils et aux outils qui contiennent des données de santé : mot de passe, phrase de passe, carte à code.",
            "Mot de passe : exigez 12 caractères de 4 familles, 14 de 3 familles, 16 de 2 familles, ou 25 caractères ; avec un blocage après 3 échecs, 8 caractères de 3 familles, 10 de 2 familles ou 16 caractères suffisent.",
            "Phrase de passe : exigez au moins 7 mots.",
            "Carte à code : exigez au moins 4 chiffres et un blocage après 3 échecs au plus.",
            "Paramétrez chaque outil pour qu’il impose ces règles, ou demandez-le à votre prestataire : rien de plus faible ne doit être accepté.",
            "Changez les mots de passe qui ne les respectent pas ; un gestionnaire de mots de passe y aide."
          ],
          parameters: {
            maxAttempts: "La CNIL accepte 50 bits d’entropie avec une restriction d’accès, par exemple un blocage après 10 échecs au plus, au lieu de 80 bits sans elle. Avec un matériel que la personne détient, 13 bits suffisent : 4 chiffres et un blocage après 3 échecs. Les autres longueurs sont calculées pour le même niveau, avec le plus petit alphabet de ce nombre de familles."
          },
          changes: {
            "2.0.0": "Chaque moyen de connexion est évalué selon son type. Une carte à code peut suffire ; une phrase de passe ne compense plus des mots de passe courts ; de longs mots de passe de 2 familles ou de 25 caractères sont acceptés. Le cabinet qui avait répondu sur ses mots de passe décrit désormais chaque moyen de connexion."
          }
        },
        en: {
          title: "Strong passwords",
          why: "A machine guesses a short or simple password within moments. It is still the first door that an attacker tries.",
          pass: "Every way to sign in is strong, and your tools enforce it.",
          fail: "At least one way to sign in is not strong enough or is not enforced by the tool, or none is recorded.",
          unknown: "Still to clarify: how people sign in, or what your tools require.",
          steps: [
            "List the ways to sign in to the devices and tools that hold health data: password, pass-phrase, card with a PIN.",
            "Password: require 12 characters of 4 classes, 14 of 3 classes, 16 of 2 classes, or 25 characters; with a lock-out after 3 failures, 8 characters of 3 classes, 10 of 2 classes or 16 characters are enough.",
            "Pass-phrase: require at least 7 words.",
            "Card with a PIN: require at least 4 digits and a lock-out after at most 3 failures.",
            "Have each tool enforce these rules, or ask your provider to: nothing weaker may be accepted.",
            "Change the passwords that do not meet them; a password manager helps."
          ],
          parameters: {
            maxAttempts: "The CNIL accepts 50 bits of entropy with a restriction of access, such as a lock-out after at most 10 failures, in place of 80 bits without one. With hardware that the person holds, 13 bits are enough: 4 digits and a lock-out after 3 failures. The other lengths are those bits over the smallest alphabet of so many classes."
          },
          changes: {
            "2.0.0": "Each way to sign in is judged by its method. A card with a PIN can be enough; a pass-phrase no longer excuses short passwords; long passwords of 2 classes, or of 25 characters, are accepted. A practice that had answered about its passwords now describes each way to sign in."
          }
        }
      },
      cases: [
        {
          name: "12 characters of 4 classes",
          facts: {
            authentication: [
              {
                id: "session",
                method: "password",
                enforced: true,
                minLength: 12,
                characterClasses: 4,
                lockoutAfterAttempts: 0
              }
            ]
          },
          expect: "pass"
        },
        {
          name: "14 characters of 3 classes",
          facts: {
            authentication: [
              {
                id: "session",
                method: "password",
                enforced: true,
                minLength: 14,
                characterClasses: 3,
                lockoutAfterAttempts: 0
              }
            ]
          },
          expect: "pass"
        },
        {
          name: "16 characters of 2 classes",
          facts: {
            authentication: [
              {
                id: "session",
                method: "password",
                enforced: true,
                minLength: 16,
                characterClasses: 2,
                lockoutAfterAttempts: 0
              }
            ]
          },
          expect: "pass"
        },
        {
          name: "25 characters of any class",
          facts: {
            authentication: [
              {
                id: "session",
                method: "password",
                enforced: true,
                minLength: 25,
                characterClasses: 1,
                lockoutAfterAttempts: 0
              }
            ]
          },
          expect: "pass"
        },
        {
          name: "8 characters of 3 classes with a lock-out after 10 failures",
          facts: {
            authentication: [
              {
                id: "session",
                method: "password",
                enforced: true,
                minLength: 8,
                characterClasses: 3,
                lockoutAfterAttempts: 10
              }
            ]
          },
          expect: "pass"
        },
        {
          name: "8 characters of 3 classes with a lock-out after the first failure",
          facts: {
            authentication: [
              {
                id: "session",
                method: "password",
                enforced: true,
                minLength: 8,
                characterClasses: 3,
                lockoutAfterAttempts: 1
              }
            ]
          },
          expect: "pass"
        },
        {
          name: "10 characters of 2 classes with a lock-out",
          facts: {
            authentication: [
              {
                id: "session",
                method: "password",
                enforced: true,
                minLength: 10,
                characterClasses: 2,
                lockoutAfterAttempts: 5
              }
            ]
          },
          expect: "pass"
        },
        {
          name: "16 digits with a lock-out",
          facts: {
            authentication: [
              {
                id: "session",
                method: "password",
                enforced: true,
                minLength: 16,
                characterClasses: 1,
                lockoutAfterAttempts: 5
              }
            ]
          },
          expect: "pass"
        },
        {
          name: "a pass-phrase of 7 words",
          facts: {
            authentication: [
              {
                id: "phrase",
                method: "passphrase",
                enforced: true,
                minWords: 7
              }
            ]
          },
          expect: "pass"
        },
        {
          name: "a card with a PIN of 4 digits that locks after 3 failures",
          facts: {
            authentication: [
              {
                id: "card",
                method: "card-and-pin",
                enforced: true,
                minLength: 4,
                lockoutAfterAttempts: 3
              }
            ]
          },
          expect: "pass"
        },
        {
          name: "a card that locks after the first failure",
          facts: {
            authentication: [
              {
                id: "card",
                method: "card-and-pin",
                enforced: true,
                minLength: 4,
                lockoutAfterAttempts: 1
              }
            ]
          },
          expect: "pass"
        },
        {
          name: "a card for the records, and long passwords elsewhere",
          facts: {
            authentication: [
              {
                id: "card",
                method: "card-and-pin",
                enforced: true,
                minLength: 4,
                lockoutAfterAttempts: 3
              },
              {
                id: "session",
                method: "password",
                enforced: true,
                minLength: 12,
                characterClasses: 4,
                lockoutAfterAttempts: 0
              }
            ]
          },
          expect: "pass"
        },
        {
          name: "strong by any method, though nobody knows which it is",
          facts: {
            authentication: [
              {
                id: "session",
                enforced: true,
                minLength: 25,
                minWords: 7,
                lockoutAfterAttempts: 3
              }
            ]
          },
          expect: "pass"
        },
        {
          name: "11 characters of 4 classes",
          facts: {
            authentication: [
              {
                id: "session",
                method: "password",
                enforced: true,
                minLength: 11,
                characterClasses: 4,
                lockoutAfterAttempts: 0
              }
            ]
          },
          expect: "fail"
        },
        {
          name: "12 characters of 3 classes",
          facts: {
            authentication: [
              {
                id: "session",
                method: "password",
                enforced: true,
                minLength: 12,
                characterClasses: 3,
                lockoutAfterAttempts: 0
              }
            ]
          },
          expect: "fail"
        },
        {
          name: "13 characters of 3 classes",
          facts: {
            authentication: [
              {
                id: "session",
                method: "password",
                enforced: true,
                minLength: 13,
                characterClasses: 3,
                lockoutAfterAttempts: 0
              }
            ]
          },
          expect: "fail"
        },
        {
          name: "14 characters of 2 classes",
          facts: {
            authentication: [
              {
                id: "session",
                method: "password",
                enforced: true,
                minLength: 14,
                characterClasses: 2,
                lockoutAfterAttempts: 0
              }
            ]
          },
          expect: "fail"
        },
        {
          name: "15 characters of 2 classes",
          facts: {
            authentication: [
              {
                id: "session",
                method: "password",
                enforced: true,
                minLength: 15,
                characterClasses: 2,
                lockoutAfterAttempts: 0
              }
            ]
          },
          expect: "fail"
        },
        {
          name: "24 characters of one class",
          facts: {
            authentication: [
              {
                id: "session",
                method: "password",
                enforced: true,
                minLength: 24,
                characterClasses: 1,
                lockoutAfterAttempts: 0
              }
            ]
          },
          expect: "fail"
        },
        {
          name: "a lock-out after 11 failures",
          facts: {
            authentication: [
              {
                id: "session",
                method: "password",
                enforced: true,
                minLength: 8,
                characterClasses: 3,
                lockoutAfterAttempts: 11
              }
            ]
          },
          expect: "fail"
        },
        {
          name: "7 characters, despite a lock-out",
          facts: {
            authentication: [
              {
                id: "session",
                method: "password",
                enforced: true,
                minLength: 7,
                characterClasses: 3,
                lockoutAfterAttempts: 5
              }
            ]
          },
          expect: "fail"
        },
        {
          name: "9 characters of 2 classes, despite a lock-out",
          facts: {
            authentication: [
              {
                id: "session",
                method: "password",
                enforced: true,
                minLength: 9,
                characterClasses: 2,
                lockoutAfterAttempts: 5
              }
            ]
          },
          expect: "fail"
        },
        {
          name: "15 digits, despite a lock-out",
          facts: {
            authentication: [
              {
                id: "session",
                method: "password",
                enforced: true,
                minLength: 15,
                characterClasses: 1,
                lockoutAfterAttempts: 5
              }
            ]
          },
          expect: "fail"
        },
        {
          name: "a password that is short though it has 7 words",
          facts: {
            authentication: [
              {
                id: "session",
                method: "password",
                enforced: true,
                minLength: 8,
                characterClasses: 1,
                lockoutAfterAttempts: 0,
                minWords: 7
              }
            ]
          },
          expect: "fail"
        },
        {
          name: "a pass-phrase of 6 words",
          facts: {
            authentication: [
              {
                id: "phrase",
                method: "passphrase",
                enforced: true,
                minWords: 6
              }
            ]
          },
          expect: "fail"
        },
        {
          name: "a pass-phrase of 6 words, however long",
          facts: {
            authentication: [
              {
                id: "phrase",
                method: "passphrase",
                enforced: true,
                minWords: 6,
                minLength: 30,
                characterClasses: 4,
                lockoutAfterAttempts: 3
              }
            ]
          },
          expect: "fail"
        },
        {
          name: "a PIN of 3 digits",
          facts: {
            authentication: [
              {
                id: "card",
                method: "card-and-pin",
                enforced: true,
                minLength: 3,
                lockoutAfterAttempts: 3
              }
            ]
          },
          expect: "fail"
        },
        {
          name: "a card that locks after 4 failures",
          facts: {
            authentication: [
              {
                id: "card",
                method: "card-and-pin",
                enforced: true,
                minLength: 4,
                lockoutAfterAttempts: 4
              }
            ]
          },
          expect: "fail"
        },
        {
          name: "a card that never locks",
          facts: {
            authentication: [
              {
                id: "card",
                method: "card-and-pin",
                enforced: true,
                minLength: 12,
                lockoutAfterAttempts: 0,
                characterClasses: 4
              }
            ]
          },
          expect: "fail"
        },
        {
          name: "a strong rule that nothing enforces",
          facts: {
            authentication: [
              {
                id: "session",
                method: "password",
                enforced: false,
                minLength: 12,
                characterClasses: 4,
                lockoutAfterAttempts: 5
              }
            ]
          },
          expect: "fail"
        },
        {
          name: "a pass-phrase does not excuse short passwords",
          facts: {
            authentication: [
              {
                id: "phrase",
                method: "passphrase",
                enforced: true,
                minWords: 7
              },
              {
                id: "session",
                method: "password",
                enforced: true,
                minLength: 8,
                characterClasses: 3,
                lockoutAfterAttempts: 0
              }
            ]
          },
          expect: "fail"
        },
        {
          name: "there is no way to sign in",
          facts: {
            authentication: []
          },
          expect: "fail"
        },
        {
          name: "weak by any method, though nobody knows which it is",
          facts: {
            authentication: [
              {
                id: "session",
                enforced: true,
                minLength: 3,
                minWords: 2
              }
            ]
          },
          expect: "fail"
        },
        {
          name: "nobody knows the minimum length",
          facts: {
            authentication: [
              {
                id: "session",
                method: "password",
                enforced: true,
                characterClasses: 4,
                lockoutAfterAttempts: 0
              }
            ]
          },
          expect: "unknown"
        },
        {
          name: "nobody knows whether the rule is enforced",
          facts: {
            authentication: [
              {
                id: "session",
                method: "password",
                minLength: 12,
                characterClasses: 4,
                lockoutAfterAttempts: 0
              }
            ]
          },
          expect: "unknown"
        },
        {
          name: "nobody knows whether 4 digits are a password or the PIN of a card",
          facts: {
            authentication: [
              {
                id: "card",
                enforced: true,
                minLength: 4,
                lockoutAfterAttempts: 3,
                characterClasses: 1,
                minWords: 0
              }
            ]
          },
          expect: "unknown"
        },
        {
          name: "nobody has listed the ways to sign in",
          facts: {},
          expect: "unknown"
        }
      ]
    },
    {
      id: "unknown-emails-and-links",
      version: "2.0.0",
      status: "active",
      source: {
        document: "macsf-risques-numeriques",
        section: 'Adopter une bonne "cyber-hygiène" en intégrant dans les habitudes de travail quotidiennes',
        quote: "l’interdiction stricte d'ouvrir des e-mails et des liens inconnus"
      },
      severity: "high",
      impacts: [
        "activity-paralysis",
        "data-integrity",
        "data-confidentiality",
        "financial-loss"
      ],
      logic: {
        and: [
          {
            var: "awareness.unknownEmailsForbidden"
          },
          {
            or: [
              {
                "<=": [
                  {
                    var: "practice.staffCount"
                  },
                  1
                ]
              },
              {
                var: "awareness.staffInformedOfEmailRule"
              }
            ]
          }
        ]
      },
      evidence: [
        {
          type: "policy-document",
          supports: [
            "awareness.unknownEmailsForbidden"
          ]
        },
        {
          type: "training-record",
          supports: [
            "awareness.staffInformedOfEmailRule"
          ]
        },
        {
          type: "attestation",
          supports: [
            "awareness.unknownEmailsForbidden",
            "practice.staffCount",
            "awareness.staffInformedOfEmailRule"
          ]
        }
      ],
      references: [
        {
          framework: "anssi-hygiene",
          id: "2",
          strength: "partial"
        },
        {
          framework: "cnil-security-guide",
          id: "3.1",
          strength: "partial"
        },
        {
          framework: "cnil-security-guide",
          id: "2.1",
          strength: "related"
        }
      ],
      remediation: {
        owner: "practice",
        effortHours: 1,
        cost: "none"
      },
      text: {
        fr: {
          title: "E-mails et liens inconnus",
          why: "La plupart des attaques commencent par un message ouvert trop vite. Une règle claire, connue de chacun, évite d’avoir à deviner.",
          pass: "Il est interdit d’ouvrir les e-mails et les liens inconnus, et chaque personne du cabinet le sait.",
          fail: "Il n’est pas interdit d’ouvrir les e-mails et les liens inconnus, ou, si vous êtes plusieurs, une partie de l’équipe n’en a pas été informée.",
          unknown: "Il reste à préciser si cette interdiction existe et, si vous êtes plusieurs, si toute l’équipe en a été informée.",
          steps: [
            "Rédigez la règle en une phrase : on n’ouvre ni message d’un expéditeur inconnu, ni lien dont on ignore l’origine.",
            "Si vous êtes plusieurs, présentez-la à toute l’équipe, avec deux ou trois exemples.",
            "Indiquez à qui signaler un message douteux.",
            "Remettez-la à chaque nouvel arrivant."
          ],
          changes: {
            "2.0.0": "Une personne qui exerce seule n’a plus à dire si son équipe a été informée : l’interdiction suffit."
          }
        },
        en: {
          title: "Unknown e-mails and links",
          why: "Most attacks begin with a message opened too fast. A clear rule that everyone knows saves guessing.",
          pass: "Opening unknown e-mails and links is forbidden, and everyone at the practice knows.",
          fail: "Opening unknown e-mails and links is not forbidden, or, if there are several of you, part of the team was not informed of it.",
          unknown: "Still to clarify: whether this rule exists and, where there are several of you, whether the whole team was informed of it.",
          steps: [
            "Write the rule in one sentence: nobody opens a message from an unknown sender, or a link that leads nobody knows where.",
            "If there are several of you, present it to the whole team, with two or three examples.",
            "Say to whom a doubtful message is reported.",
            "Hand it to each newcomer."
          ],
          changes: {
            "2.0.0": "A person who practises alone no longer has to say whether the team was informed: the rule against opening them is enough."
          }
        }
      },
      cases: [
        {
          name: "forbidden, and all staff informed",
          facts: {
            practice: {
              staffCount: 5
            },
            awareness: {
              unknownEmailsForbidden: true,
              staffInformedOfEmailRule: true
            }
          },
          expect: "pass"
        },
        {
          name: "all staff informed is enough, whatever their number",
          facts: {
            awareness: {
              unknownEmailsForbidden: true,
              staffInformedOfEmailRule: true
            }
          },
          expect: "pass"
        },
        {
          name: "forbidden, in a practice of one person",
          facts: {
            practice: {
              staffCount: 1
            },
            awareness: {
              unknownEmailsForbidden: true
            }
          },
          expect: "pass"
        },
        {
          name: "forbidden, but nobody told the staff",
          facts: {
            practice: {
              staffCount: 5
            },
            awareness: {
              unknownEmailsForbidden: true,
              staffInformedOfEmailRule: false
            }
          },
          expect: "fail"
        },
        {
          name: "two people, and one not informed",
          facts: {
            practice: {
              staffCount: 2
            },
            awareness: {
              unknownEmailsForbidden: true,
              staffInformedOfEmailRule: false
            }
          },
          expect: "fail"
        },
        {
          name: "not forbidden",
          facts: {
            practice: {
              staffCount: 5
            },
            awareness: {
              unknownEmailsForbidden: false,
              staffInformedOfEmailRule: true
            }
          },
          expect: "fail"
        },
        {
          name: "not forbidden, in a practice of one person",
          facts: {
            practice: {
              staffCount: 1
            },
            awareness: {
              unknownEmailsForbidden: false
            }
          },
          expect: "fail"
        },
        {
          name: "nobody knows whether staff were informed",
          facts: {
            practice: {
              staffCount: 5
            },
            awareness: {
              unknownEmailsForbidden: true
            }
          },
          expect: "unknown"
        },
        {
          name: "nobody knows whether there is anyone to inform",
          facts: {
            awareness: {
              unknownEmailsForbidden: true,
              staffInformedOfEmailRule: false
            }
          },
          expect: "unknown"
        },
        {
          name: "nothing is known",
          facts: {},
          expect: "unknown"
        }
      ]
    },
    {
      id: "antivirus-always-on",
      version: "2.0.0",
      status: "active",
      source: {
        document: "macsf-risques-numeriques",
        section: 'Adopter une bonne "cyber-hygiène" en intégrant dans les habitudes de travail quotidiennes',
        quote: "l’activation permanente des protections antivirales"
      },
      severity: "critical",
      impacts: [
        "activity-paralysis",
        "data-integrity",
        "data-confidentiality",
        "financial-loss"
      ],
      appliesWhen: {
        some: [
          {
            var: "devices"
          },
          {
            "!": [
              {
                and: [
                  {
                    "===": [
                      {
                        var: "antivirus"
                      },
                      "not-applicable"
                    ]
                  },
                  {
                    in: [
                      {
                        var: "kind"
                      },
                      [
                        "smartphone",
                        "tablet",
                        "network-equipment"
                      ]
                    ]
                  }
                ]
              }
            ]
          }
        ]
      },
      logic: {
        all: [
          {
            var: "devices"
          },
          {
            if: [
              {
                in: [
                  {
                    var: "kind"
                  },
                  [
                    "smartphone",
                    "tablet",
                    "network-equipment"
                  ]
                ]
              },
              {
                in: [
                  {
                    var: "antivirus"
                  },
                  [
                    "always-on",
                    "not-applicable"
                  ]
                ]
              },
              {
                "===": [
                  {
                    var: "antivirus"
                  },
                  "always-on"
                ]
              }
            ]
          }
        ]
      },
      evidence: [
        {
          type: "configuration-export",
          supports: [
            "devices[].antivirus"
          ]
        },
        {
          type: "screenshot",
          supports: [
            "devices[].antivirus"
          ]
        },
        {
          type: "inventory",
          supports: [
            "devices[].kind"
          ]
        },
        {
          type: "attestation",
          supports: [
            "devices[].antivirus",
            "devices[].kind"
          ]
        }
      ],
      references: [
        {
          framework: "cnil-security-guide",
          id: "6.3",
          strength: "partial"
        },
        {
          framework: "pgssi-s",
          id: "4.5.3.1",
          strength: "partial"
        },
        {
          framework: "anssi-hygiene",
          id: "14",
          strength: "related"
        }
      ],
      remediation: {
        owner: "it-provider",
        effortHours: 2,
        cost: "low"
      },
      text: {
        fr: {
          title: "Antivirus toujours actif",
          why: "Un antivirus désactivé, même un moment, laisse passer ce qu’il aurait arrêté ; une seule machine infectée suffit à bloquer le cabinet. Une capture d’écran ou un export ne suffit pas à prouver « toujours » : joignez-y une attestation.",
          pass: "L’antivirus est actif en permanence sur chaque appareil où l’on peut en installer un.",
          fail: "Sur au moins un appareil, l’antivirus est absent, n’est pas toujours actif, ou est déclaré « sans objet » alors que l’appareil n’en est pas dispensé.",
          unknown: "Il reste à préciser si l’antivirus de certains appareils est toujours actif.",
          steps: [
            "Ouvrez l’antivirus de chaque appareil et vérifiez que la protection en temps réel est active.",
            "Installez un antivirus là où il manque, y compris sur tout ordinateur ou serveur que l’on en croyait dispensé.",
            "Pour un téléphone, une tablette ou un équipement réseau où l’on ne peut pas en installer un, indiquez « sans objet ».",
            "Activez les mises à jour automatiques.",
            "Retirez aux utilisateurs le droit de le désactiver."
          ],
          changes: {
            "2.0.0": "« Sans objet » ne dispense plus un ordinateur ni un serveur : seuls un téléphone, une tablette ou un équipement réseau en sont dispensés."
          }
        },
        en: {
          title: "Antivirus always on",
          why: 'An antivirus that is off, even for a while, lets through what it would have stopped; one infected machine is enough to paralyse the practice. No screenshot or export alone proves "always": add a signed statement.',
          pass: "The antivirus is always on, on every device that can have one.",
          fail: "On at least one device, the antivirus is absent, is not always on, or is called “not applicable” although the device is not excused from one.",
          unknown: "Still to clarify: whether the antivirus of some devices is always on.",
          steps: [
            "Open the antivirus of each device and check that real-time protection is on.",
            "Install an antivirus where there is none, also on every computer or server that was thought to need none.",
            "For a smartphone, a tablet or network equipment on which none can be installed, say “not applicable”.",
            "Turn automatic updates on.",
            "Take away users' right to turn it off."
          ],
          changes: {
            "2.0.0": "“Not applicable” no longer excuses a computer or a server: only a smartphone, a tablet or network equipment can do without."
          }
        }
      },
      cases: [
        {
          name: "always on, on every device",
          facts: {
            devices: [
              {
                id: "front-desk",
                kind: "desktop",
                antivirus: "always-on"
              },
              {
                id: "laptop",
                kind: "laptop",
                antivirus: "always-on"
              }
            ]
          },
          expect: "pass"
        },
        {
          name: "a smartphone that cannot have an antivirus is excused",
          facts: {
            devices: [
              {
                id: "front-desk",
                kind: "desktop",
                antivirus: "always-on"
              },
              {
                id: "telephone",
                kind: "smartphone",
                antivirus: "not-applicable"
              }
            ]
          },
          expect: "pass"
        },
        {
          name: "a tablet that cannot have an antivirus is excused",
          facts: {
            devices: [
              {
                id: "front-desk",
                kind: "desktop",
                antivirus: "always-on"
              },
              {
                id: "tablet",
                kind: "tablet",
                antivirus: "not-applicable"
              }
            ]
          },
          expect: "pass"
        },
        {
          name: "network equipment that cannot have an antivirus is excused",
          facts: {
            devices: [
              {
                id: "front-desk",
                kind: "desktop",
                antivirus: "always-on"
              },
              {
                id: "box",
                kind: "network-equipment",
                antivirus: "not-applicable"
              }
            ]
          },
          expect: "pass"
        },
        {
          name: "always on is enough, whatever the device may be",
          facts: {
            devices: [
              {
                id: "device",
                antivirus: "always-on"
              }
            ]
          },
          expect: "pass"
        },
        {
          name: "on from time to time",
          facts: {
            devices: [
              {
                id: "front-desk",
                kind: "desktop",
                antivirus: "always-on"
              },
              {
                id: "laptop",
                kind: "laptop",
                antivirus: "intermittent"
              }
            ]
          },
          expect: "fail"
        },
        {
          name: "absent",
          facts: {
            devices: [
              {
                id: "laptop",
                kind: "laptop",
                antivirus: "absent"
              }
            ]
          },
          expect: "fail"
        },
        {
          name: "absent from a smartphone that could have it",
          facts: {
            devices: [
              {
                id: "telephone",
                kind: "smartphone",
                antivirus: "absent"
              }
            ]
          },
          expect: "fail"
        },
        {
          name: "on from time to time on a tablet that could have it always on",
          facts: {
            devices: [
              {
                id: "tablet",
                kind: "tablet",
                antivirus: "intermittent"
              }
            ]
          },
          expect: "fail"
        },
        {
          name: "a desktop is never excused",
          facts: {
            devices: [
              {
                id: "front-desk",
                kind: "desktop",
                antivirus: "not-applicable"
              }
            ]
          },
          expect: "fail"
        },
        {
          name: "a laptop is never excused",
          facts: {
            devices: [
              {
                id: "laptop",
                kind: "laptop",
                antivirus: "not-applicable"
              }
            ]
          },
          expect: "fail"
        },
        {
          name: "a server is never excused",
          facts: {
            devices: [
              {
                id: "server",
                kind: "server",
                antivirus: "not-applicable"
              }
            ]
          },
          expect: "fail"
        },
        {
          name: "absent on one device is enough to fail, whatever the others",
          facts: {
            devices: [
              {
                id: "laptop",
                kind: "laptop"
              },
              {
                id: "server",
                kind: "server",
                antivirus: "absent"
              }
            ]
          },
          expect: "fail"
        },
        {
          name: "nobody knows about one device",
          facts: {
            devices: [
              {
                id: "front-desk",
                kind: "desktop",
                antivirus: "always-on"
              },
              {
                id: "laptop",
                kind: "laptop"
              }
            ]
          },
          expect: "unknown"
        },
        {
          name: "nobody knows what kind of device is said to need none",
          facts: {
            devices: [
              {
                id: "device",
                antivirus: "not-applicable"
              }
            ]
          },
          expect: "unknown"
        },
        {
          name: "only devices that cannot have an antivirus",
          facts: {
            devices: [
              {
                id: "telephone",
                kind: "smartphone",
                antivirus: "not-applicable"
              },
              {
                id: "tablet",
                kind: "tablet",
                antivirus: "not-applicable"
              },
              {
                id: "box",
                kind: "network-equipment",
                antivirus: "not-applicable"
              }
            ]
          },
          expect: "not-applicable"
        },
        {
          name: "there is no device",
          facts: {
            devices: []
          },
          expect: "not-applicable"
        }
      ]
    },
    {
      id: "firewall-always-on",
      version: "2.0.0",
      status: "active",
      source: {
        document: "macsf-risques-numeriques",
        section: 'Adopter une bonne "cyber-hygiène" en intégrant dans les habitudes de travail quotidiennes',
        quote: "l’activation permanente des protections antivirales par pare-feu au travail"
      },
      severity: "high",
      impacts: [
        "activity-paralysis",
        "data-confidentiality",
        "data-integrity"
      ],
      appliesWhen: {
        some: [
          {
            var: "devices"
          },
          {
            "!": [
              {
                and: [
                  {
                    "===": [
                      {
                        var: "firewall"
                      },
                      "not-applicable"
                    ]
                  },
                  {
                    in: [
                      {
                        var: "kind"
                      },
                      [
                        "smartphone",
                        "tablet",
                        "network-equipment"
                      ]
                    ]
                  }
                ]
              }
            ]
          }
        ]
      },
      logic: {
        all: [
          {
            var: "devices"
          },
          {
            if: [
              {
                in: [
                  {
                    var: "kind"
                  },
                  [
                    "smartphone",
                    "tablet",
                    "network-equipment"
                  ]
                ]
              },
              {
                in: [
                  {
                    var: "firewall"
                  },
                  [
                    "always-on",
                    "not-applicable"
                  ]
                ]
              },
              {
                "===": [
                  {
                    var: "firewall"
                  },
                  "always-on"
                ]
              }
            ]
          }
        ]
      },
      evidence: [
        {
          type: "configuration-export",
          supports: [
            "devices[].firewall"
          ]
        },
        {
          type: "screenshot",
          supports: [
            "devices[].firewall"
          ]
        },
        {
          type: "inventory",
          supports: [
            "devices[].kind"
          ]
        },
        {
          type: "attestation",
          supports: [
            "devices[].firewall",
            "devices[].kind"
          ]
        }
      ],
      references: [
        {
          framework: "anssi-hygiene",
          id: "17",
          strength: "partial"
        },
        {
          framework: "cnil-security-guide",
          id: "6.2",
          strength: "partial"
        },
        {
          framework: "pgssi-s",
          id: "4.5.3.8",
          strength: "equivalent"
        }
      ],
      remediation: {
        owner: "it-provider",
        effortHours: 2,
        cost: "none"
      },
      text: {
        fr: {
          title: "Pare-feu toujours actif",
          why: "Le pare-feu filtre ce qui entre dans l’appareil et ce qui en sort. Désactivé, il laisse n’importe qui tenter sa chance. Une capture d’écran ou un export ne suffit pas à prouver « toujours » : joignez-y une attestation.",
          pass: "Le pare-feu est actif en permanence sur chaque appareil où l’on peut en activer un.",
          fail: "Sur au moins un appareil, le pare-feu est absent, n’est pas toujours actif, ou est déclaré « sans objet » alors que l’appareil n’en est pas dispensé.",
          unknown: "Il reste à préciser si le pare-feu de certains appareils est toujours actif.",
          steps: [
            "Ouvrez les réglages de sécurité de chaque appareil et activez le pare-feu, y compris sur tout ordinateur ou serveur que l’on en croyait dispensé.",
            "Pour un téléphone, une tablette ou un équipement réseau où l’on ne peut pas en activer un, indiquez « sans objet ».",
            "Vérifiez aussi celui de la box ou du routeur du cabinet.",
            "Retirez aux utilisateurs le droit de le désactiver."
          ],
          changes: {
            "2.0.0": "« Sans objet » ne dispense plus un ordinateur ni un serveur : seuls un téléphone, une tablette ou un équipement réseau en sont dispensés."
          }
        },
        en: {
          title: "Firewall always on",
          why: 'A firewall filters what enters and leaves the device. When it is off, anybody can try their luck. No screenshot or export alone proves "always": add a signed statement.',
          pass: "The firewall is always on, on every device that can have one.",
          fail: "On at least one device, the firewall is absent, is not always on, or is called “not applicable” although the device is not excused from one.",
          unknown: "Still to clarify: whether the firewall of some devices is always on.",
          steps: [
            "Open the security settings of each device and turn the firewall on, also on every computer or server that was thought to need none.",
            "For a smartphone, a tablet or network equipment that has none to turn on, say “not applicable”.",
            "Check that of the practice's internet box or router too.",
            "Take away users' right to turn it off."
          ],
          changes: {
            "2.0.0": "“Not applicable” no longer excuses a computer or a server: only a smartphone, a tablet or network equipment can do without."
          }
        }
      },
      cases: [
        {
          name: "always on, on every device",
          facts: {
            devices: [
              {
                id: "front-desk",
                kind: "desktop",
                firewall: "always-on"
              },
              {
                id: "laptop",
                kind: "laptop",
                firewall: "always-on"
              }
            ]
          },
          expect: "pass"
        },
        {
          name: "a smartphone that cannot have a firewall is excused",
          facts: {
            devices: [
              {
                id: "front-desk",
                kind: "desktop",
                firewall: "always-on"
              },
              {
                id: "telephone",
                kind: "smartphone",
                firewall: "not-applicable"
              }
            ]
          },
          expect: "pass"
        },
        {
          name: "a tablet that cannot have a firewall is excused",
          facts: {
            devices: [
              {
                id: "front-desk",
                kind: "desktop",
                firewall: "always-on"
              },
              {
                id: "tablet",
                kind: "tablet",
                firewall: "not-applicable"
              }
            ]
          },
          expect: "pass"
        },
        {
          name: "network equipment that cannot have a firewall is excused",
          facts: {
            devices: [
              {
                id: "front-desk",
                kind: "desktop",
                firewall: "always-on"
              },
              {
                id: "box",
                kind: "network-equipment",
                firewall: "not-applicable"
              }
            ]
          },
          expect: "pass"
        },
        {
          name: "always on is enough, whatever the device may be",
          facts: {
            devices: [
              {
                id: "device",
                firewall: "always-on"
              }
            ]
          },
          expect: "pass"
        },
        {
          name: "on from time to time",
          facts: {
            devices: [
              {
                id: "front-desk",
                kind: "desktop",
                firewall: "always-on"
              },
              {
                id: "laptop",
                kind: "laptop",
                firewall: "intermittent"
              }
            ]
          },
          expect: "fail"
        },
        {
          name: "absent",
          facts: {
            devices: [
              {
                id: "laptop",
                kind: "laptop",
                firewall: "absent"
              }
            ]
          },
          expect: "fail"
        },
        {
          name: "absent from a smartphone that could have it",
          facts: {
            devices: [
              {
                id: "telephone",
                kind: "smartphone",
                firewall: "absent"
              }
            ]
          },
          expect: "fail"
        },
        {
          name: "on from time to time on a tablet that could have it always on",
          facts: {
            devices: [
              {
                id: "tablet",
                kind: "tablet",
                firewall: "intermittent"
              }
            ]
          },
          expect: "fail"
        },
        {
          name: "a desktop is never excused",
          facts: {
            devices: [
              {
                id: "front-desk",
                kind: "desktop",
                firewall: "not-applicable"
              }
            ]
          },
          expect: "fail"
        },
        {
          name: "a laptop is never excused",
          facts: {
            devices: [
              {
                id: "laptop",
                kind: "laptop",
                firewall: "not-applicable"
              }
            ]
          },
          expect: "fail"
        },
        {
          name: "a server is never excused",
          facts: {
            devices: [
              {
                id: "server",
                kind: "server",
                firewall: "not-applicable"
              }
            ]
          },
          expect: "fail"
        },
        {
          name: "absent on one device is enough to fail, whatever the others",
          facts: {
            devices: [
              {
                id: "laptop",
                kind: "laptop"
              },
              {
                id: "server",
                kind: "server",
                firewall: "absent"
              }
            ]
          },
          expect: "fail"
        },
        {
          name: "nobody knows about one device",
          facts: {
            devices: [
              {
                id: "front-desk",
                kind: "desktop",
                firewall: "always-on"
              },
              {
                id: "laptop",
                kind: "laptop"
              }
            ]
          },
          expect: "unknown"
        },
        {
          name: "nobody knows what kind of device is said to need none",
          facts: {
            devices: [
              {
                id: "device",
                firewall: "not-applicable"
              }
            ]
          },
          expect: "unknown"
        },
        {
          name: "only devices that cannot have a firewall",
          facts: {
            devices: [
              {
                id: "telephone",
                kind: "smartphone",
                firewall: "not-applicable"
              },
              {
                id: "tablet",
                kind: "tablet",
                firewall: "not-applicable"
              },
              {
                id: "box",
                kind: "network-equipment",
                firewall: "not-applicable"
              }
            ]
          },
          expect: "not-applicable"
        },
        {
          name: "there is no device",
          facts: {
            devices: []
          },
          expect: "not-applicable"
        }
      ]
    },
    {
      id: "home-protection",
      version: "2.0.0",
      status: "active",
      source: {
        document: "macsf-risques-numeriques",
        section: 'Adopter une bonne "cyber-hygiène" en intégrant dans les habitudes de travail quotidiennes',
        quote: "l’activation permanente des protections antivirales par pare-feu au travail et encore plus à la maison"
      },
      severity: "high",
      impacts: [
        "data-confidentiality",
        "activity-paralysis",
        "data-integrity"
      ],
      appliesWhen: {
        or: [
          {
            var: "practice.teleworkPractised"
          },
          {
            some: [
              {
                var: "devices"
              },
              {
                var: "usedAtHome"
              }
            ]
          }
        ]
      },
      logic: {
        and: [
          {
            some: [
              {
                var: "devices"
              },
              {
                and: [
                  {
                    var: "usedAtHome"
                  },
                  {
                    if: [
                      {
                        in: [
                          {
                            var: "kind"
                          },
                          [
                            "smartphone",
                            "tablet",
                            "network-equipment"
                          ]
                        ]
                      },
                      {
                        in: [
                          {
                            var: "antivirus"
                          },
                          [
                            "always-on",
                            "not-applicable"
                          ]
                        ]
                      },
                      {
                        "===": [
                          {
                            var: "antivirus"
                          },
                          "always-on"
                        ]
                      }
                    ]
                  },
                  {
                    if: [
                      {
                        in: [
                          {
                            var: "kind"
                          },
                          [
                            "smartphone",
                            "tablet",
                            "network-equipment"
                          ]
                        ]
                      },
                      {
                        in: [
                          {
                            var: "firewall"
                          },
                          [
                            "always-on",
                            "not-applicable"
                          ]
                        ]
                      },
                      {
                        "===": [
                          {
                            var: "firewall"
                          },
                          "always-on"
                        ]
                      }
                    ]
                  }
                ]
              }
            ]
          },
          {
            all: [
              {
                var: "devices"
              },
              {
                or: [
                  {
                    "!": [
                      {
                        var: "usedAtHome"
                      }
                    ]
                  },
                  {
                    and: [
                      {
                        if: [
                          {
                            in: [
                              {
                                var: "kind"
                              },
                              [
                                "smartphone",
                                "tablet",
                                "network-equipment"
                              ]
                            ]
                          },
                          {
                            in: [
                              {
                                var: "antivirus"
                              },
                              [
                                "always-on",
                                "not-applicable"
                              ]
                            ]
                          },
                          {
                            "===": [
                              {
                                var: "antivirus"
                              },
                              "always-on"
                            ]
                          }
                        ]
                      },
                      {
                        if: [
                          {
                            in: [
                              {
                                var: "kind"
                              },
                              [
                                "smartphone",
                                "tablet",
                                "network-equipment"
                              ]
                            ]
                          },
                          {
                            in: [
                              {
                                var: "firewall"
                              },
                              [
                                "always-on",
                                "not-applicable"
                              ]
                            ]
                          },
                          {
                            "===": [
                              {
                                var: "firewall"
                              },
                              "always-on"
                            ]
                          }
                        ]
                      }
                    ]
                  }
                ]
              }
            ]
          }
        ]
      },
      evidence: [
        {
          type: "inventory",
          supports: [
            "devices[].usedAtHome",
            "devices[].kind"
          ]
        },
        {
          type: "configuration-export",
          supports: [
            "devices[].antivirus",
            "devices[].firewall"
          ]
        },
        {
          type: "screenshot",
          supports: [
            "devices[].antivirus",
            "devices[].firewall"
          ]
        },
        {
          type: "policy-document",
          supports: [
            "practice.teleworkPractised"
          ]
        },
        {
          type: "attestation",
          supports: [
            "practice.teleworkPractised",
            "devices[].usedAtHome",
            "devices[].kind",
            "devices[].antivirus",
            "devices[].firewall"
          ]
        }
      ],
      references: [
        {
          framework: "anssi-hygiene",
          id: "32",
          strength: "related"
        },
        {
          framework: "cnil-security-guide",
          id: "7.1",
          strength: "related"
        }
      ],
      remediation: {
        owner: "practice",
        effortHours: 3,
        cost: "low"
      },
      text: {
        fr: {
          title: "Protection à domicile",
          why: "À la maison, le réseau est partagé et rarement surveillé. Les appareils qui y servent au travail ont besoin des mêmes protections qu’au cabinet. Une capture d’écran ou un export ne suffit pas à prouver « toujours » : joignez-y une attestation.",
          pass: "Les appareils utilisés à domicile sont recensés, et chacun est protégé par un antivirus et un pare-feu toujours actifs, ou en est dispensé.",
          fail: "Un appareil utilisé à domicile n’est pas assez protégé, ou le télétravail a lieu sans qu’aucun appareil soit recensé pour cela.",
          unknown: "Il reste à préciser quels appareils servent à domicile et comment ils sont protégés.",
          steps: [
            "Recensez les appareils qui servent à travailler à domicile, personnels compris ; si aucun ne convient, équipez-en un pour le télétravail.",
            "Activez sur chacun l’antivirus et le pare-feu, sans possibilité de les désactiver.",
            "Un téléphone, une tablette ou un équipement réseau où l’on ne peut pas en installer en est dispensé : indiquez « sans objet ».",
            "Donnez à chaque télétravailleur une page de consignes : réseau domestique, entourage, documents imprimés."
          ],
          changes: {
            "2.0.0": "Un téléphone, une tablette ou un équipement réseau utilisé à domicile peut être dispensé d’antivirus et de pare-feu, et la règle respectée. « Sans objet » n’y dispense plus un ordinateur ni un serveur d’antivirus."
          }
        },
        en: {
          title: "Protection at home",
          why: 'At home the network is shared and seldom watched. Devices that are used there for work need the same protection as at the practice. No screenshot or export alone proves "always": add a signed statement.',
          pass: "The devices used at home are recorded, and each is protected by an antivirus and a firewall that are always on, or is excused from them.",
          fail: "A device used at home is not protected enough, or telework takes place without any device recorded for it.",
          unknown: "Still to clarify: which devices are used at home, and how they are protected.",
          steps: [
            "Record the devices that are used to work at home, personal ones included; if none is suitable, equip one for telework.",
            "Turn antivirus and firewall on for each, with no way to turn them off.",
            "A smartphone, a tablet or network equipment that cannot have one is excused from it: say not applicable.",
            "Give everyone who teleworks a page of instructions: home network, family, printing."
          ],
          changes: {
            "2.0.0": "A smartphone, a tablet or network equipment used at home can be excused from antivirus and firewall, and the rule be met. Not applicable no longer excuses the antivirus of a computer or a server there."
          }
        }
      },
      cases: [
        {
          name: "a laptop used at home, with both protections",
          facts: {
            practice: {
              teleworkPractised: true
            },
            devices: [
              {
                id: "laptop",
                kind: "laptop",
                usedAtHome: true,
                antivirus: "always-on",
                firewall: "always-on"
              }
            ]
          },
          expect: "pass"
        },
        {
          name: "a smartphone used at home that can have neither is excused",
          facts: {
            practice: {
              teleworkPractised: true
            },
            devices: [
              {
                id: "telephone",
                kind: "smartphone",
                usedAtHome: true,
                antivirus: "not-applicable",
                firewall: "not-applicable"
              }
            ]
          },
          expect: "pass"
        },
        {
          name: "a tablet that cannot have an antivirus, behind a firewall",
          facts: {
            practice: {
              teleworkPractised: true
            },
            devices: [
              {
                id: "tablet",
                kind: "tablet",
                usedAtHome: true,
                antivirus: "not-applicable",
                firewall: "always-on"
              }
            ]
          },
          expect: "pass"
        },
        {
          name: "network equipment at home that cannot have an antivirus",
          facts: {
            practice: {
              teleworkPractised: true
            },
            devices: [
              {
                id: "box",
                kind: "network-equipment",
                usedAtHome: true,
                antivirus: "not-applicable",
                firewall: "always-on"
              }
            ]
          },
          expect: "pass"
        },
        {
          name: "network equipment at home that cannot have a firewall",
          facts: {
            practice: {
              teleworkPractised: true
            },
            devices: [
              {
                id: "box",
                kind: "network-equipment",
                usedAtHome: true,
                antivirus: "always-on",
                firewall: "not-applicable"
              }
            ]
          },
          expect: "pass"
        },
        {
          name: "a tablet with an antivirus that cannot have a firewall",
          facts: {
            practice: {
              teleworkPractised: true
            },
            devices: [
              {
                id: "tablet",
                kind: "tablet",
                usedAtHome: true,
                antivirus: "always-on",
                firewall: "not-applicable"
              }
            ]
          },
          expect: "pass"
        },
        {
          name: "a device that stays at the practice is not asked about",
          facts: {
            practice: {
              teleworkPractised: false
            },
            devices: [
              {
                id: "laptop",
                kind: "laptop",
                usedAtHome: true,
                antivirus: "always-on",
                firewall: "always-on"
              },
              {
                id: "front-desk",
                kind: "desktop",
                usedAtHome: false,
                antivirus: "absent",
                firewall: "absent"
              }
            ]
          },
          expect: "pass"
        },
        {
          name: "an antivirus that is on from time to time",
          facts: {
            practice: {
              teleworkPractised: true
            },
            devices: [
              {
                id: "laptop",
                kind: "laptop",
                usedAtHome: true,
                antivirus: "intermittent",
                firewall: "always-on"
              }
            ]
          },
          expect: "fail"
        },
        {
          name: "a firewall that is on from time to time",
          facts: {
            practice: {
              teleworkPractised: false
            },
            devices: [
              {
                id: "laptop",
                kind: "laptop",
                usedAtHome: true,
                antivirus: "always-on",
                firewall: "intermittent"
              }
            ]
          },
          expect: "fail"
        },
        {
          name: "an antivirus absent from a smartphone that could have it",
          facts: {
            practice: {
              teleworkPractised: true
            },
            devices: [
              {
                id: "telephone",
                kind: "smartphone",
                usedAtHome: true,
                antivirus: "absent",
                firewall: "not-applicable"
              }
            ]
          },
          expect: "fail"
        },
        {
          name: "a firewall absent from a smartphone that could have it",
          facts: {
            practice: {
              teleworkPractised: true
            },
            devices: [
              {
                id: "telephone",
                kind: "smartphone",
                usedAtHome: true,
                antivirus: "not-applicable",
                firewall: "absent"
              }
            ]
          },
          expect: "fail"
        },
        {
          name: "one bare device among two used at home",
          facts: {
            practice: {
              teleworkPractised: true
            },
            devices: [
              {
                id: "laptop",
                kind: "laptop",
                usedAtHome: true,
                antivirus: "always-on",
                firewall: "always-on"
              },
              {
                id: "second",
                kind: "laptop",
                usedAtHome: true,
                antivirus: "always-on",
                firewall: "absent"
              }
            ]
          },
          expect: "fail"
        },
        {
          name: "telework, and no device recorded as used at home",
          facts: {
            practice: {
              teleworkPractised: true
            },
            devices: [
              {
                id: "laptop",
                kind: "laptop",
                usedAtHome: false,
                antivirus: "always-on",
                firewall: "always-on"
              }
            ]
          },
          expect: "fail"
        },
        {
          name: "telework, and no device at all",
          facts: {
            practice: {
              teleworkPractised: true
            },
            devices: []
          },
          expect: "fail"
        },
        {
          name: "telework, and an unprotected laptop as the only device, wherever it is used",
          facts: {
            practice: {
              teleworkPractised: true
            },
            devices: [
              {
                id: "laptop",
                kind: "laptop",
                antivirus: "absent"
              }
            ]
          },
          expect: "fail"
        },
        {
          name: "a server used at home is never excused from an antivirus, whatever the other device may be",
          facts: {
            devices: [
              {
                id: "device"
              },
              {
                id: "server",
                kind: "server",
                usedAtHome: true,
                antivirus: "not-applicable"
              }
            ]
          },
          expect: "fail"
        },
        {
          name: "a desktop used at home is never excused from an antivirus, whatever the other device may be",
          facts: {
            devices: [
              {
                id: "device"
              },
              {
                id: "desktop",
                kind: "desktop",
                usedAtHome: true,
                antivirus: "not-applicable"
              }
            ]
          },
          expect: "fail"
        },
        {
          name: "a laptop used at home is never excused from an antivirus, whatever the other device may be",
          facts: {
            devices: [
              {
                id: "device"
              },
              {
                id: "laptop",
                kind: "laptop",
                usedAtHome: true,
                antivirus: "not-applicable"
              }
            ]
          },
          expect: "fail"
        },
        {
          name: "at home, an antivirus that is on from time to time is enough to fail, whatever the other device may be",
          facts: {
            devices: [
              {
                id: "device"
              },
              {
                id: "laptop",
                usedAtHome: true,
                antivirus: "intermittent"
              }
            ]
          },
          expect: "fail"
        },
        {
          name: "telework, and a single device with an antivirus that is on from time to time, wherever it is used",
          facts: {
            practice: {
              teleworkPractised: true
            },
            devices: [
              {
                id: "device",
                antivirus: "intermittent"
              }
            ]
          },
          expect: "fail"
        },
        {
          name: "at home, an antivirus that is absent is enough to fail, whatever the other device may be",
          facts: {
            devices: [
              {
                id: "device"
              },
              {
                id: "laptop",
                usedAtHome: true,
                antivirus: "absent"
              }
            ]
          },
          expect: "fail"
        },
        {
          name: "telework, and a single device with an antivirus that is absent, wherever it is used",
          facts: {
            practice: {
              teleworkPractised: true
            },
            devices: [
              {
                id: "device",
                antivirus: "absent"
              }
            ]
          },
          expect: "fail"
        },
        {
          name: "telework, and computers alone that are called excused from an antivirus, wherever they are used",
          facts: {
            practice: {
              teleworkPractised: true
            },
            devices: [
              {
                id: "server",
                kind: "server",
                antivirus: "not-applicable"
              },
              {
                id: "desktop",
                kind: "desktop",
                antivirus: "not-applicable"
              },
              {
                id: "laptop",
                kind: "laptop",
                antivirus: "not-applicable"
              }
            ]
          },
          expect: "fail"
        },
        {
          name: "a server used at home is never excused from a firewall, whatever the other device may be",
          facts: {
            devices: [
              {
                id: "device"
              },
              {
                id: "server",
                kind: "server",
                usedAtHome: true,
                firewall: "not-applicable"
              }
            ]
          },
          expect: "fail"
        },
        {
          name: "a desktop used at home is never excused from a firewall, whatever the other device may be",
          facts: {
            devices: [
              {
                id: "device"
              },
              {
                id: "desktop",
                kind: "desktop",
                usedAtHome: true,
                firewall: "not-applicable"
              }
            ]
          },
          expect: "fail"
        },
        {
          name: "a laptop used at home is never excused from a firewall, whatever the other device may be",
          facts: {
            devices: [
              {
                id: "device"
              },
              {
                id: "laptop",
                kind: "laptop",
                usedAtHome: true,
                firewall: "not-applicable"
              }
            ]
          },
          expect: "fail"
        },
        {
          name: "at home, a firewall that is on from time to time is enough to fail, whatever the other device may be",
          facts: {
            devices: [
              {
                id: "device"
              },
              {
                id: "laptop",
                usedAtHome: true,
                firewall: "intermittent"
              }
            ]
          },
          expect: "fail"
        },
        {
          name: "telework, and a single device with a firewall that is on from time to time, wherever it is used",
          facts: {
            practice: {
              teleworkPractised: true
            },
            devices: [
              {
                id: "device",
                firewall: "intermittent"
              }
            ]
          },
          expect: "fail"
        },
        {
          name: "at home, a firewall that is absent is enough to fail, whatever the other device may be",
          facts: {
            devices: [
              {
                id: "device"
              },
              {
                id: "laptop",
                usedAtHome: true,
                firewall: "absent"
              }
            ]
          },
          expect: "fail"
        },
        {
          name: "telework, and a single device with a firewall that is absent, wherever it is used",
          facts: {
            practice: {
              teleworkPractised: true
            },
            devices: [
              {
                id: "device",
                firewall: "absent"
              }
            ]
          },
          expect: "fail"
        },
        {
          name: "telework, and computers alone that are called excused from a firewall, wherever they are used",
          facts: {
            practice: {
              teleworkPractised: true
            },
            devices: [
              {
                id: "server",
                kind: "server",
                firewall: "not-applicable"
              },
              {
                id: "desktop",
                kind: "desktop",
                firewall: "not-applicable"
              },
              {
                id: "laptop",
                kind: "laptop",
                firewall: "not-applicable"
              }
            ]
          },
          expect: "fail"
        },
        {
          name: "nobody knows whether the laptop is used at home",
          facts: {
            practice: {
              teleworkPractised: true
            },
            devices: [
              {
                id: "laptop",
                kind: "laptop",
                antivirus: "always-on",
                firewall: "always-on"
              }
            ]
          },
          expect: "unknown"
        },
        {
          name: "nobody knows about the firewall of a smartphone",
          facts: {
            practice: {
              teleworkPractised: true
            },
            devices: [
              {
                id: "telephone",
                kind: "smartphone",
                usedAtHome: true,
                antivirus: "not-applicable"
              }
            ]
          },
          expect: "unknown"
        },
        {
          name: "nobody knows whether there is telework, and no device is used at home",
          facts: {
            devices: [
              {
                id: "laptop",
                kind: "laptop",
                usedAtHome: false,
                antivirus: "always-on",
                firewall: "always-on"
              }
            ]
          },
          expect: "unknown"
        },
        {
          name: "no telework, and no device used at home",
          facts: {
            practice: {
              teleworkPractised: false
            },
            devices: [
              {
                id: "laptop",
                kind: "laptop",
                usedAtHome: false,
                antivirus: "absent",
                firewall: "absent"
              }
            ]
          },
          expect: "not-applicable"
        }
      ]
    },
    {
      id: "staff-vigilance",
      version: "2.0.0",
      status: "active",
      source: {
        document: "macsf-risques-numeriques",
        section: "Gestion des risques numériques : un enjeu majeur",
        quote: "redoubler de vigilance à tous les niveaux"
      },
      severity: "medium",
      impacts: [
        "activity-paralysis",
        "data-confidentiality",
        "reputation"
      ],
      parameters: {
        maxTrainingAgeDays: {
          type: "integer",
          unit: "days",
          default: 365,
          minimum: 90,
          maximum: 730,
          source: {
            fr: "hygie : valeur par défaut qui lui est propre, la source n’en donne pas",
            en: "hygie: its own default, the source gives none"
          },
          usedAt: [
            "/logic/and/1/<=/2"
          ]
        }
      },
      logic: {
        and: [
          {
            ">=": [
              {
                var: "awareness.staffTrained"
              },
              {
                var: "practice.staffCount"
              }
            ]
          },
          {
            "<=": [
              0,
              {
                days_since: {
                  var: "awareness.lastTrainingOn"
                }
              },
              365
            ]
          }
        ]
      },
      evidence: [
        {
          type: "training-record",
          supports: [
            "awareness.staffTrained",
            "awareness.lastTrainingOn"
          ]
        },
        {
          type: "attestation",
          supports: [
            "awareness.staffTrained",
            "practice.staffCount",
            "awareness.lastTrainingOn"
          ]
        }
      ],
      references: [
        {
          framework: "anssi-hygiene",
          id: "2",
          strength: "partial"
        },
        {
          framework: "cnil-security-guide",
          id: "3.1",
          strength: "partial"
        },
        {
          framework: "cnil-security-guide",
          id: "3.2",
          strength: "related"
        }
      ],
      remediation: {
        owner: "practice",
        effortHours: 4,
        cost: "low"
      },
      text: {
        fr: {
          title: "Vigilance à tous les niveaux",
          why: "Il suffit qu’une seule personne ne sache pas reconnaître un piège pour que l’attaque réussisse. La vigilance s’apprend et s’entretient.",
          pass: "Chaque personne qui utilise vos outils informatiques est formée aux risques numériques, et aucune formation n’est trop ancienne.",
          fail: "Une personne au moins n’est pas formée aux risques numériques, ou sa dernière formation est trop ancienne.",
          unknown: "Il reste à préciser combien de personnes sont formées, et de quand date la formation la plus ancienne.",
          steps: [
            "Comptez les personnes qui utilisent vos outils informatiques, et notez la date de la dernière formation de chacune.",
            "Réservez une heure pour former celles qui ne le sont pas, ou dont la formation est trop ancienne : séance commune ou module en ligne gratuit.",
            "Gardez la feuille d’émargement ou l’attestation.",
            "Inscrivez dès maintenant la prochaine séance à l’agenda."
          ],
          parameters: {
            maxTrainingAgeDays: "La source ne fixe pas de durée. Ce qui est appris s’estompe : la formation se renouvelle chaque année."
          },
          changes: {
            "2.0.0": "La date demandée est celle de la formation la plus ancienne, et non plus de la plus récente : là où quelqu’un n’a pas été formé depuis longtemps, la règle n’est plus respectée."
          }
        },
        en: {
          title: "Vigilance at all levels",
          why: "One person who cannot recognise a trap is enough for an attack to succeed. Vigilance is learnt, and kept up.",
          pass: "Everyone who uses your computer tools is trained in digital risks, and no training is too old.",
          fail: "At least one person is not trained in digital risks, or that person's last training is too old.",
          unknown: "Still to clarify: how many people are trained, and when the training that lies furthest back took place.",
          steps: [
            "Count the people who use your computer tools, and note the date of each person's last training.",
            "Set an hour aside to train those who are not, or whose training is too old: a common session or a free e-learning module.",
            "Keep the attendance sheet or the certificate.",
            "Put the next session in the diary now."
          ],
          parameters: {
            maxTrainingAgeDays: "The source gives no number. What is learnt fades: training is renewed every year."
          },
          changes: {
            "2.0.0": "The date asked is that of the training that lies furthest back, no longer of the latest: where somebody has not been trained for a long time, the rule is no longer met."
          }
        }
      },
      cases: [
        {
          name: "everyone trained, 365 days ago",
          facts: {
            practice: {
              staffCount: 4
            },
            awareness: {
              staffTrained: 4,
              lastTrainingOn: "2025-01-31"
            }
          },
          now: "2026-01-31",
          expect: "pass"
        },
        {
          name: "more trained than there are today, and trained today",
          facts: {
            practice: {
              staffCount: 3
            },
            awareness: {
              staffTrained: 4,
              lastTrainingOn: "2026-01-31"
            }
          },
          now: "2026-01-31",
          expect: "pass"
        },
        {
          name: "one person untrained",
          facts: {
            practice: {
              staffCount: 4
            },
            awareness: {
              staffTrained: 3,
              lastTrainingOn: "2026-01-15"
            }
          },
          now: "2026-01-31",
          expect: "fail"
        },
        {
          name: "everyone trained, 366 days ago",
          facts: {
            practice: {
              staffCount: 4
            },
            awareness: {
              staffTrained: 4,
              lastTrainingOn: "2025-01-30"
            }
          },
          now: "2026-01-31",
          expect: "fail"
        },
        {
          name: "a training planned for tomorrow is not a training",
          facts: {
            practice: {
              staffCount: 4
            },
            awareness: {
              staffTrained: 4,
              lastTrainingOn: "2026-02-01"
            }
          },
          now: "2026-01-31",
          expect: "fail"
        },
        {
          name: "nobody knows how many people there are",
          facts: {
            practice: {},
            awareness: {
              staffTrained: 4,
              lastTrainingOn: "2026-01-15"
            }
          },
          now: "2026-01-31",
          expect: "unknown"
        },
        {
          name: "nobody knows when the last training was",
          facts: {
            practice: {
              staffCount: 4
            },
            awareness: {
              staffTrained: 4
            }
          },
          now: "2026-01-31",
          expect: "unknown"
        }
      ]
    }
  ],
  facts: {
    $schema: "https://json-schema.org/draft/2020-12/schema",
    title: "MacsfFacts",
    description: "What is known of a practice. Every fact is optional: absent or null means unknown, never no.",
    type: "object",
    additionalProperties: false,
    properties: {
      practice: {
        type: [
          "object",
          "null"
        ],
        additionalProperties: false,
        properties: {
          staffCount: {
            type: [
              "integer",
              "null"
            ],
            minimum: 1,
            "x-unit": "people",
            "x-text": {
              fr: {
                label: "Nombre d’utilisateurs du système d’information",
                question: "Combien de personnes utilisent vos outils informatiques ?",
                help: "Comptez tout le monde : vous-même, vos associés, collaborateurs, remplaçants et secrétaires. Répondez 1 si vous travaillez sans personne d’autre."
              },
              en: {
                label: "Number of users of the information system",
                question: "How many people use your computer tools?",
                help: "Count everyone: yourself, partners, associates, locums and secretaries. Answer 1 if you work without anybody else."
              }
            }
          },
          teleworkPractised: {
            type: [
              "boolean",
              "null"
            ],
            "x-text": {
              fr: {
                label: "Télétravail",
                question: "Quelqu’un travaille-t-il à distance, même de temps en temps ?",
                help: "Par exemple : lire ses dossiers ou ses messages professionnels depuis son domicile."
              },
              en: {
                label: "Telework",
                question: "Does anyone work remotely, even now and then?",
                help: "For instance: reading records or work messages from home."
              }
            }
          }
        },
        "x-text": {
          fr: {
            label: "Le cabinet"
          },
          en: {
            label: "The practice"
          }
        }
      },
      insurance: {
        type: [
          "object",
          "null"
        ],
        additionalProperties: false,
        properties: {
          multiRiskContract: {
            type: [
              "boolean",
              "null"
            ],
            "x-text": {
              fr: {
                label: "Contrat multirisque professionnel en vigueur",
                question: "Avez-vous un contrat multirisque professionnel en vigueur ?",
                help: "C’est le contrat qui assure les locaux et l’activité du cabinet ; il figure sur votre avis d’échéance."
              },
              en: {
                label: "Professional multi-risk contract in force",
                question: "Do you have a professional multi-risk contract in force?",
                help: "It is the contract that insures the premises and the activity; your renewal notice names it."
              }
            }
          },
          cyberRisksCovered: {
            type: [
              "boolean",
              "null"
            ],
            "x-text": {
              fr: {
                label: "Cyber-risques couverts par le contrat multirisque",
                question: "Votre contrat multirisque couvre-t-il les cyber-risques ?",
                help: "Cherchez une garantie « cyber » dans les conditions particulières, ou demandez à votre assureur."
              },
              en: {
                label: "Cyber risks covered by the multi-risk contract",
                question: "Does your multi-risk contract cover cyber risks?",
                help: "Look for a cyber guarantee in the special conditions, or ask your insurer."
              }
            }
          },
          dedicatedCyberContract: {
            type: [
              "boolean",
              "null"
            ],
            "x-text": {
              fr: {
                label: "Contrat cyber dédié en vigueur",
                question: "Avez-vous un contrat séparé, consacré aux cyber-risques, en vigueur ?",
                help: "Un contrat « cyber » souscrit à part, chez le même assureur ou chez un autre. Répondez non si la garantie cyber fait partie du contrat multirisque."
              },
              en: {
                label: "Dedicated cyber contract in force",
                question: "Do you have a separate contract for cyber risks in force?",
                help: "A cyber contract taken out apart, with the same insurer or another. Answer no if the cyber guarantee is part of the multi-risk contract."
              }
            }
          },
          cyberCoverVerifiedOn: {
            type: [
              "string",
              "null"
            ],
            format: "date",
            "x-text": {
              fr: {
                label: "Date de vérification de la couverture cyber",
                question: "Quand avez-vous vérifié pour la dernière fois que vos cyber-risques sont couverts ?",
                help: "La date de votre dernier échange avec l’assureur, ou de votre dernière relecture du contrat."
              },
              en: {
                label: "Date the cyber cover was verified",
                question: "When did you last verify that your cyber risks are covered?",
                help: "The date of your last exchange with the insurer, or of your last reading of the contract."
              }
            }
          },
          cyberGuaranteeEur: {
            type: [
              "number",
              "null"
            ],
            minimum: 0,
            "x-unit": "EUR",
            "x-text": {
              fr: {
                label: "Montant de la garantie cyber",
                question: "Jusqu’à quel montant êtes-vous garanti en cas de cyberattaque ?",
                help: "En euros, tel qu’indiqué dans les conditions particulières de votre contrat multirisque ou de votre contrat cyber dédié."
              },
              en: {
                label: "Sum insured against cyber risks",
                question: "Up to what amount are you insured against a cyberattack?",
                help: "In euros, as stated in the special conditions of your multi-risk contract or of your dedicated cyber contract."
              }
            }
          },
          cyberExposureEur: {
            type: [
              "number",
              "null"
            ],
            minimum: 0,
            "x-unit": "EUR",
            "x-text": {
              fr: {
                label: "Coût estimé d’une cyberattaque",
                question: "Combien vous coûterait une cyberattaque ?",
                help: "En euros : jours d’activité perdus, remise en état, information des patients, défense. Votre assureur peut aider à l’estimer."
              },
              en: {
                label: "Estimated cost of a cyberattack",
                question: "What would a cyberattack cost you?",
                help: "In euros: days without activity, repair, informing patients, defence. Your insurer can help to estimate it."
              }
            }
          }
        },
        "x-text": {
          fr: {
            label: "L’assurance"
          },
          en: {
            label: "Insurance"
          }
        }
      },
      devices: {
        type: [
          "array",
          "null"
        ],
        maxItems: 500,
        "x-text": {
          fr: {
            label: "Appareils",
            question: "Quels appareils le cabinet utilise-t-il ?",
            help: "Serveurs, ordinateurs, téléphones, tablettes et équipements réseau, y compris les appareils personnels qui servent au travail."
          },
          en: {
            label: "Devices",
            question: "Which devices does the practice use?",
            help: "Servers, computers, smartphones, tablets and network equipment, personal devices used for work included."
          }
        },
        items: {
          type: [
            "object",
            "null"
          ],
          additionalProperties: false,
          properties: {
            id: {
              type: [
                "string",
                "null"
              ],
              maxLength: 200,
              "x-text": {
                fr: {
                  label: "Nom de l’appareil",
                  question: "Comment appelez-vous cet appareil ?",
                  help: "Un nom court et unique, par exemple « poste-accueil »."
                },
                en: {
                  label: "Name of the device",
                  question: "What do you call this device?",
                  help: "A short, unique name, such as reception-desktop."
                }
              }
            },
            kind: {
              type: [
                "string",
                "null"
              ],
              enum: [
                "server",
                "desktop",
                "laptop",
                "smartphone",
                "tablet",
                "network-equipment",
                null
              ],
              "x-choices": {
                server: {
                  fr: "serveur",
                  en: "server"
                },
                desktop: {
                  fr: "ordinateur fixe",
                  en: "desktop computer"
                },
                laptop: {
                  fr: "ordinateur portable",
                  en: "laptop"
                },
                smartphone: {
                  fr: "téléphone",
                  en: "smartphone"
                },
                tablet: {
                  fr: "tablette",
                  en: "tablet"
                },
                "network-equipment": {
                  fr: "équipement réseau",
                  en: "network equipment"
                }
              },
              "x-text": {
                fr: {
                  label: "Type d’appareil",
                  question: "De quel type d’appareil s’agit-il ?",
                  help: "Une box ou un routeur est un équipement réseau."
                },
                en: {
                  label: "Kind of device",
                  question: "What kind of device is it?",
                  help: "An internet box or a router is network equipment."
                }
              }
            },
            mayStoreHealthData: {
              type: [
                "boolean",
                "null"
              ],
              "x-text": {
                fr: {
                  label: "Données de santé possibles sur l’appareil",
                  question: "Des données de santé peuvent-elles se trouver sur cet appareil ?",
                  help: "Dossiers, courriers, photos, messages, pièces jointes, même en copie ou en cache. Répondez oui aussi si l’on peut y lire des dossiers sans se connecter à nouveau : session web restée ouverte, téléchargements."
                },
                en: {
                  label: "May store health data",
                  question: "Can health data be on this device?",
                  help: "Records, letters, photographs, messages, attachments, even as a copy or in a cache. Answer yes too if records can be read on it without signing in anew: a web session left open, downloads."
                }
              }
            },
            accessProtected: {
              type: [
                "boolean",
                "null"
              ],
              "x-text": {
                fr: {
                  label: "Accès protégé",
                  question: "Faut-il un code, un mot de passe ou une empreinte pour ouvrir cet appareil ?",
                  help: "Répondez non si l’on peut s’en servir sans rien saisir."
                },
                en: {
                  label: "Access protected",
                  question: "Does opening this device take a code, a password or a fingerprint?",
                  help: "Answer no if it can be used without entering anything."
                }
              }
            },
            autoLockEnabled: {
              type: [
                "boolean",
                "null"
              ],
              "x-text": {
                fr: {
                  label: "Verrouillage automatique activé",
                  question: "Cet appareil se verrouille-t-il automatiquement ?",
                  help: "Consultez les réglages de veille ou d’écran de l’appareil."
                },
                en: {
                  label: "Automatic lock enabled",
                  question: "Does this device lock by itself?",
                  help: "See the sleep or screen settings of the device."
                }
              }
            },
            autoLockMinutes: {
              type: [
                "number",
                "null"
              ],
              exclusiveMinimum: 0,
              "x-unit": "minutes",
              "x-text": {
                fr: {
                  label: "Délai de verrouillage automatique",
                  question: "Après combien de minutes d’inactivité se verrouille-t-il ?",
                  help: "En minutes ; 0,5 pour trente secondes."
                },
                en: {
                  label: "Automatic lock delay",
                  question: "After how many minutes of inactivity does it lock?",
                  help: "In minutes; 0.5 for thirty seconds."
                }
              }
            },
            storageEncrypted: {
              type: [
                "boolean",
                "null"
              ],
              "x-text": {
                fr: {
                  label: "Stockage chiffré",
                  question: "Le stockage de cet appareil est-il chiffré ?",
                  help: "BitLocker sous Windows, FileVault sur Mac ; les téléphones récents protégés par un code le sont par défaut."
                },
                en: {
                  label: "Storage encrypted",
                  question: "Is the storage of this device encrypted?",
                  help: "BitLocker on Windows, FileVault on a Mac; recent smartphones protected by a code are by default."
                }
              }
            },
            usedAtHome: {
              type: [
                "boolean",
                "null"
              ],
              "x-text": {
                fr: {
                  label: "Utilisé à domicile",
                  question: "Cet appareil sert-il parfois à travailler à domicile ?",
                  help: "Un portable ou un téléphone qui fait l’aller-retour compte ; un poste qui reste au cabinet ne compte pas."
                },
                en: {
                  label: "Used at home",
                  question: "Is this device sometimes used to work at home?",
                  help: "A laptop or a smartphone that goes to and fro counts; a computer that stays at the practice does not."
                }
              }
            },
            configuredBy: {
              type: [
                "string",
                "null"
              ],
              enum: [
                "competent-provider",
                "self",
                "other",
                null
              ],
              "x-choices": {
                "competent-provider": {
                  fr: "prestataire compétent",
                  en: "competent provider"
                },
                self: {
                  fr: "vous-même",
                  en: "oneself"
                },
                other: {
                  fr: "autre personne",
                  en: "somebody else"
                }
              },
              "x-text": {
                fr: {
                  label: "Paramétré par",
                  question: "Qui a paramétré cet appareil ?",
                  help: "Un prestataire compétent est un professionnel dont c’est le métier, lié par un contrat."
                },
                en: {
                  label: "Configured by",
                  question: "Who configured this device?",
                  help: "A competent provider is a professional of the trade, bound by a contract."
                }
              }
            },
            antivirus: {
              type: [
                "string",
                "null"
              ],
              enum: [
                "always-on",
                "intermittent",
                "absent",
                "not-applicable",
                null
              ],
              "x-choices": {
                "always-on": {
                  fr: "toujours actif",
                  en: "always on"
                },
                intermittent: {
                  fr: "actif par moments",
                  en: "on from time to time"
                },
                absent: {
                  fr: "absent",
                  en: "absent"
                },
                "not-applicable": {
                  fr: "sans objet pour cet appareil",
                  en: "not applicable to this device"
                }
              },
              "x-text": {
                fr: {
                  label: "Antivirus",
                  question: "L’antivirus de cet appareil est-il actif en permanence ?",
                  help: "« Sans objet » ne vaut que pour un téléphone, une tablette ou un équipement réseau sur lequel on ne peut pas installer d’antivirus. Un ordinateur ou un serveur n’en est jamais dispensé."
                },
                en: {
                  label: "Antivirus",
                  question: "Is the antivirus of this device always on?",
                  help: "Not applicable counts only for a smartphone, a tablet or network equipment that cannot have an antivirus. A computer or a server always can."
                }
              }
            },
            firewall: {
              type: [
                "string",
                "null"
              ],
              enum: [
                "always-on",
                "intermittent",
                "absent",
                "not-applicable",
                null
              ],
              "x-choices": {
                "always-on": {
                  fr: "toujours actif",
                  en: "always on"
                },
                intermittent: {
                  fr: "actif par moments",
                  en: "on from time to time"
                },
                absent: {
                  fr: "absent",
                  en: "absent"
                },
                "not-applicable": {
                  fr: "sans objet pour cet appareil",
                  en: "not applicable to this device"
                }
              },
              "x-text": {
                fr: {
                  label: "Pare-feu",
                  question: "Le pare-feu de cet appareil est-il actif en permanence ?",
                  help: "« Sans objet » ne vaut que pour un téléphone, une tablette ou un équipement réseau qui n’a pas de pare-feu que l’on puisse activer. Un ordinateur ou un serveur n’en est jamais dispensé."
                },
                en: {
                  label: "Firewall",
                  question: "Is the firewall of this device always on?",
                  help: "Not applicable counts only for a smartphone, a tablet or network equipment that cannot have a firewall. A computer or a server always can."
                }
              }
            }
          },
          "x-text": {
            fr: {
              label: "Appareil"
            },
            en: {
              label: "Device"
            }
          }
        }
      },
      onlineServices: {
        type: [
          "array",
          "null"
        ],
        maxItems: 500,
        "x-text": {
          fr: {
            label: "Services en ligne",
            question: "Quels services en ligne le cabinet utilise-t-il ?",
            help: "Agenda, logiciel métier, sauvegarde, téléconsultation, site du cabinet…"
          },
          en: {
            label: "Online services",
            question: "Which online services does the practice use?",
            help: "Diary, practice software, backup, teleconsultation, website of the practice…"
          }
        },
        items: {
          type: [
            "object",
            "null"
          ],
          additionalProperties: false,
          properties: {
            id: {
              type: [
                "string",
                "null"
              ],
              maxLength: 200,
              "x-text": {
                fr: {
                  label: "Nom du service",
                  question: "Comment appelez-vous ce service ?",
                  help: "Un nom court et unique, par exemple « agenda »."
                },
                en: {
                  label: "Name of the service",
                  question: "What do you call this service?",
                  help: "A short, unique name, such as diary."
                }
              }
            },
            holdsPersonalData: {
              type: [
                "boolean",
                "null"
              ],
              "x-text": {
                fr: {
                  label: "Données personnelles dans le service",
                  question: "Ce service contient-il des données personnelles ?",
                  help: "Le nom d’un patient et son rendez-vous sont déjà des données personnelles."
                },
                en: {
                  label: "Holds personal data",
                  question: "Does this service hold personal data?",
                  help: "A patient’s name and appointment are personal data already."
                }
              }
            },
            encryptedInTransit: {
              type: [
                "boolean",
                "null"
              ],
              "x-text": {
                fr: {
                  label: "Chiffré pendant l’envoi",
                  question: "Les échanges avec ce service sont-ils chiffrés ?",
                  help: "L’adresse commence par https ; l’éditeur le confirme dans son contrat."
                },
                en: {
                  label: "Encrypted in transit",
                  question: "Are exchanges with this service encrypted?",
                  help: "Its address begins with https; the publisher confirms it in the contract."
                }
              }
            },
            encryptedAtRest: {
              type: [
                "boolean",
                "null"
              ],
              "x-text": {
                fr: {
                  label: "Chiffré pendant le stockage",
                  question: "Les données que ce service conserve sont-elles chiffrées ?",
                  help: "Demandez-le à l’éditeur. La certification de l’hébergeur pour les données de santé est une autre question : elle ne répond pas à celle-ci."
                },
                en: {
                  label: "Encrypted at rest",
                  question: "Are the data that this service keeps encrypted?",
                  help: "Ask the publisher. Whether the host is certified for health data is another question, and does not answer this one."
                }
              }
            }
          },
          "x-text": {
            fr: {
              label: "Service en ligne"
            },
            en: {
              label: "Online service"
            }
          }
        }
      },
      messaging: {
        type: [
          "object",
          "null"
        ],
        additionalProperties: false,
        properties: {
          exchangesWithProfessionals: {
            type: [
              "boolean",
              "null"
            ],
            "x-text": {
              fr: {
                label: "Échanges avec des professionnels de santé",
                question: "Échangez-vous par message avec d’autres professionnels de santé ?",
                help: "Comptes rendus, courriers d’adressage, avis, résultats."
              },
              en: {
                label: "Exchanges with health professionals",
                question: "Do you exchange messages with other health professionals?",
                help: "Reports, referrals, opinions, results."
              }
            }
          },
          exchangesWithPatients: {
            type: [
              "boolean",
              "null"
            ],
            "x-text": {
              fr: {
                label: "Échanges avec des patients",
                question: "Écrivez-vous à vos patients, ou répondez-vous à leurs messages ?",
                help: "La question porte sur ce que le cabinet envoie et répond, non sur ce que les patients écrivent : ordonnances, résultats, documents, réponses."
              },
              en: {
                label: "Exchanges with patients",
                question: "Do you write to your patients, or answer their messages?",
                help: "The question is about what the practice sends and answers, not about what patients write: prescriptions, results, documents, answers."
              }
            }
          },
          secureHealthMessagingWithProfessionals: {
            type: [
              "string",
              "null"
            ],
            enum: [
              "always",
              "sometimes",
              "never",
              null
            ],
            "x-choices": {
              always: {
                fr: "toujours",
                en: "always"
              },
              sometimes: {
                fr: "parfois",
                en: "sometimes"
              },
              never: {
                fr: "jamais",
                en: "never"
              }
            },
            "x-text": {
              fr: {
                label: "Messagerie sécurisée de santé avec les professionnels",
                question: "Passez-vous par une messagerie sécurisée de santé avec les professionnels ?",
                help: "Une messagerie de l’espace de confiance MSSanté."
              },
              en: {
                label: "Secure health messaging with professionals",
                question: "Do you use secure health messaging with professionals?",
                help: "A mailbox of the MSSanté trusted space."
              }
            }
          },
          secureHealthMessagingWithPatients: {
            type: [
              "string",
              "null"
            ],
            enum: [
              "always",
              "sometimes",
              "never",
              null
            ],
            "x-choices": {
              always: {
                fr: "toujours",
                en: "always"
              },
              sometimes: {
                fr: "parfois",
                en: "sometimes"
              },
              never: {
                fr: "jamais",
                en: "never"
              }
            },
            "x-text": {
              fr: {
                label: "Messagerie sécurisée de santé avec les patients",
                question: "Passez-vous par une messagerie sécurisée de santé pour écrire à vos patients et leur répondre ?",
                help: "Par exemple la messagerie de Mon espace santé. Un patient qui vous écrit par une messagerie ordinaire ne change pas votre réponse, si vous lui répondez autrement."
              },
              en: {
                label: "Secure health messaging with patients",
                question: "Do you use secure health messaging to write to your patients and to answer them?",
                help: "For instance the messaging of Mon espace santé. A patient who writes to you through ordinary messaging does not change your answer, if you answer in another way."
              }
            }
          },
          otherChannels: {
            type: [
              "array",
              "null"
            ],
            maxItems: 500,
            "x-text": {
              fr: {
                label: "Autres messageries",
                question: "Quelles autres messageries utilisez-vous ?",
                help: "Adresses électroniques ordinaires et messageries instantanées."
              },
              en: {
                label: "Other messaging",
                question: "Which other messaging do you use?",
                help: "Ordinary e-mail addresses and instant messaging."
              }
            },
            items: {
              type: [
                "object",
                "null"
              ],
              additionalProperties: false,
              properties: {
                id: {
                  type: [
                    "string",
                    "null"
                  ],
                  maxLength: 200,
                  "x-text": {
                    fr: {
                      label: "Nom de la messagerie",
                      question: "Comment appelez-vous cette messagerie ?",
                      help: "Un nom court et unique, par exemple « courriel-cabinet »."
                    },
                    en: {
                      label: "Name of the channel",
                      question: "What do you call this channel?",
                      help: "A short, unique name, such as practice-email."
                    }
                  }
                },
                kind: {
                  type: [
                    "string",
                    "null"
                  ],
                  enum: [
                    "standard-email",
                    "instant-messaging",
                    null
                  ],
                  "x-choices": {
                    "standard-email": {
                      fr: "messagerie électronique ordinaire",
                      en: "ordinary e-mail"
                    },
                    "instant-messaging": {
                      fr: "messagerie instantanée",
                      en: "instant messaging"
                    }
                  },
                  "x-text": {
                    fr: {
                      label: "Type de messagerie",
                      question: "De quel type de messagerie s’agit-il ?",
                      help: "Une messagerie instantanée est une application d’échange de messages, individuels ou en groupe."
                    },
                    en: {
                      label: "Kind of messaging",
                      question: "What kind of messaging is it?",
                      help: "Instant messaging is an application for exchanging messages, one to one or in a group."
                    }
                  }
                },
                usedProfessionally: {
                  type: [
                    "boolean",
                    "null"
                  ],
                  "x-text": {
                    fr: {
                      label: "Usage professionnel",
                      question: "Cette messagerie sert-elle au travail ?",
                      help: "Même pour une simple prise de rendez-vous."
                    },
                    en: {
                      label: "Used professionally",
                      question: "Is this channel used for work?",
                      help: "Even for a mere appointment."
                    }
                  }
                },
                encryptedInTransit: {
                  type: [
                    "boolean",
                    "null"
                  ],
                  "x-text": {
                    fr: {
                      label: "Chiffrée pendant l’envoi",
                      question: "Les messages sont-ils chiffrés pendant leur transport ?",
                      help: "La plupart des fournisseurs actuels le font ; leur documentation le dit."
                    },
                    en: {
                      label: "Encrypted in transit",
                      question: "Are messages encrypted while they travel?",
                      help: "Most providers do so today; their documentation says so."
                    }
                  }
                },
                endToEndEncrypted: {
                  type: [
                    "boolean",
                    "null"
                  ],
                  "x-text": {
                    fr: {
                      label: "Chiffrée de bout en bout",
                      question: "Les messages sont-ils chiffrés de bout en bout ?",
                      help: "Seuls l’expéditeur et le destinataire peuvent alors les lire, pas même le fournisseur."
                    },
                    en: {
                      label: "End-to-end encrypted",
                      question: "Are messages encrypted end to end?",
                      help: "Only sender and recipient can then read them, not even the provider."
                    }
                  }
                },
                strongAuthentication: {
                  type: [
                    "boolean",
                    "null"
                  ],
                  "x-text": {
                    fr: {
                      label: "Authentification forte",
                      question: "Faut-il un second facteur pour s’y connecter ?",
                      help: "Un code reçu ou généré, une clé, une carte, en plus du mot de passe."
                    },
                    en: {
                      label: "Strong authentication",
                      question: "Does signing in take a second factor?",
                      help: "A code, a key or a card, besides the password."
                    }
                  }
                },
                professionalTerms: {
                  type: [
                    "boolean",
                    "null"
                  ],
                  "x-text": {
                    fr: {
                      label: "Conditions d’usage professionnelles",
                      question: "Ses conditions d’utilisation autorisent-elles un usage professionnel ?",
                      help: "Une offre pour entreprises, avec un contrat qui protège les données, convient. Elle n’en fait pas pour autant une messagerie sécurisée de santé."
                    },
                    en: {
                      label: "Professional terms",
                      question: "Do its terms of use allow professional use?",
                      help: "A business offer with a contract that protects the data will do. That does not make it secure health messaging."
                    }
                  }
                }
              },
              "x-text": {
                fr: {
                  label: "Autre messagerie"
                },
                en: {
                  label: "Other messaging service"
                }
              }
            }
          }
        },
        "x-text": {
          fr: {
            label: "La messagerie"
          },
          en: {
            label: "Messaging"
          }
        }
      },
      patientRecord: {
        type: [
          "object",
          "null"
        ],
        additionalProperties: false,
        properties: {
          computerised: {
            type: [
              "boolean",
              "null"
            ],
            "x-text": {
              fr: {
                label: "Dossier patient informatisé",
                question: "Vos dossiers patients sont-ils informatisés ?",
                help: "Même en partie."
              },
              en: {
                label: "Computerised patient record",
                question: "Are your patient records computerised?",
                help: "Even in part."
              }
            }
          },
          personalAccounts: {
            type: [
              "boolean",
              "null"
            ],
            "x-text": {
              fr: {
                label: "Comptes personnels",
                question: "Chacun a-t-il son propre compte pour ouvrir les dossiers ?",
                help: "Un compte « cabinet » ou « secrétariat » partagé ne convient pas."
              },
              en: {
                label: "Personal accounts",
                question: "Does everyone have an account of their own to open records?",
                help: "A shared account for the practice or the front desk will not do."
              }
            }
          },
          thirdPartyEntriesUnderOwnLogin: {
            type: [
              "boolean",
              "null"
            ],
            "x-text": {
              fr: {
                label: "Saisies d’un tiers sous votre identifiant",
                question: "Quelqu’un d’autre écrit-il dans les dossiers sous votre identifiant ?",
                help: "Un remplaçant, un stagiaire ou une secrétaire, y compris dans une session restée ouverte."
              },
              en: {
                label: "Entries by a third party under one’s login",
                question: "Does anyone else write in records under your login?",
                help: "A locum, a trainee or a secretary, including in a session left open."
              }
            }
          }
        },
        "x-text": {
          fr: {
            label: "Le dossier patient"
          },
          en: {
            label: "Patient records"
          }
        }
      },
      authentication: {
        type: [
          "array",
          "null"
        ],
        maxItems: 500,
        "x-text": {
          fr: {
            label: "Moyens de connexion",
            question: "Par quels moyens se connecte-t-on aux appareils et aux outils qui contiennent des données de santé ?",
            help: "Une ligne pour chaque moyen : mot de passe de la session, du logiciel métier ou de l’agenda, phrase de passe, carte (CPS, par exemple) avec son code."
          },
          en: {
            label: "Ways to sign in",
            question: "In which ways do people sign in to the devices and tools that hold health data?",
            help: "One line for each way: password of the session, of the practice software or of the diary, pass-phrase, card (a professional's health card, for instance) with its PIN."
          }
        },
        items: {
          type: [
            "object",
            "null"
          ],
          additionalProperties: false,
          properties: {
            id: {
              type: [
                "string",
                "null"
              ],
              maxLength: 200,
              "x-text": {
                fr: {
                  label: "Nom du moyen de connexion",
                  question: "Comment appelez-vous ce moyen de connexion ?",
                  help: "Un nom court et unique, par exemple « session-windows »."
                },
                en: {
                  label: "Name of the way to sign in",
                  question: "What do you call this way to sign in?",
                  help: "A short, unique name, such as windows-session."
                }
              }
            },
            method: {
              type: [
                "string",
                "null"
              ],
              enum: [
                "password",
                "passphrase",
                "card-and-pin",
                null
              ],
              "x-choices": {
                password: {
                  fr: "mot de passe",
                  en: "password"
                },
                passphrase: {
                  fr: "phrase de passe",
                  en: "pass-phrase"
                },
                "card-and-pin": {
                  fr: "carte à code",
                  en: "card with a PIN"
                }
              },
              "x-text": {
                fr: {
                  label: "Type de moyen",
                  question: "Avec quoi se connecte-t-on ?",
                  help: "Une carte à code est une carte à puce, comme la CPS, que chacun détient et qui demande un code confidentiel."
                },
                en: {
                  label: "Method",
                  question: "What does one sign in with?",
                  help: "A card with a PIN is a chip card that one holds, such as a professional's health card, and that asks for a PIN."
                }
              }
            },
            enforced: {
              type: [
                "boolean",
                "null"
              ],
              "x-text": {
                fr: {
                  label: "Règle imposée par l’outil",
                  question: "L’outil refuse-t-il tout ce qui est plus faible que la règle ?",
                  help: "Une consigne orale ne suffit pas : l’outil lui-même doit refuser."
                },
                en: {
                  label: "Rule enforced by the tool",
                  question: "Does the tool refuse anything weaker than the rule?",
                  help: "A spoken rule is not enough: the tool itself must refuse."
                }
              }
            },
            minLength: {
              type: [
                "integer",
                "null"
              ],
              minimum: 0,
              "x-unit": "characters",
              "x-text": {
                fr: {
                  label: "Longueur minimale",
                  question: "Combien de caractères faut-il au moins ?",
                  help: "Pour le code d’une carte : le nombre de chiffres."
                },
                en: {
                  label: "Minimum length",
                  question: "How many characters does it take at least?",
                  help: "Of the PIN of a card: the number of digits."
                }
              }
            },
            characterClasses: {
              type: [
                "integer",
                "null"
              ],
              minimum: 1,
              maximum: 4,
              "x-unit": "classes",
              "x-text": {
                fr: {
                  label: "Familles de caractères exigées",
                  question: "Combien de familles de caractères sont exigées ?",
                  help: "Minuscules, majuscules, chiffres, caractères spéciaux : de 1 à 4."
                },
                en: {
                  label: "Character classes required",
                  question: "How many classes of characters are required?",
                  help: "Lower case, upper case, digits, special characters: from 1 to 4."
                }
              }
            },
            minWords: {
              type: [
                "integer",
                "null"
              ],
              minimum: 0,
              "x-unit": "words",
              "x-text": {
                fr: {
                  label: "Nombre minimal de mots",
                  question: "Combien de mots la phrase de passe doit-elle compter au moins ?",
                  help: "0 si l’outil n’en fixe pas le nombre."
                },
                en: {
                  label: "Minimum number of words",
                  question: "How many words must the pass-phrase have at least?",
                  help: "0 if the tool sets no number."
                }
              }
            },
            lockoutAfterAttempts: {
              type: [
                "integer",
                "null"
              ],
              minimum: 0,
              "x-unit": "attempts",
              "x-text": {
                fr: {
                  label: "Blocage après échecs",
                  question: "Après combien d’échecs l’accès est-il bloqué ?",
                  help: "Même pour une minute seulement ; 0 s’il n’est jamais bloqué."
                },
                en: {
                  label: "Lock-out after failures",
                  question: "After how many failures is access locked?",
                  help: "Even if only for a minute; 0 if it never locks."
                }
              }
            }
          },
          "x-text": {
            fr: {
              label: "Moyen de connexion"
            },
            en: {
              label: "Way to sign in"
            }
          }
        }
      },
      awareness: {
        type: [
          "object",
          "null"
        ],
        additionalProperties: false,
        properties: {
          unknownEmailsForbidden: {
            type: [
              "boolean",
              "null"
            ],
            "x-text": {
              fr: {
                label: "Interdiction d’ouvrir e-mails et liens inconnus",
                question: "Est-il interdit, chez vous, d’ouvrir un e-mail ou un lien inconnu ?",
                help: "Une règle écrite, connue de chacun, par exemple dans une charte."
              },
              en: {
                label: "Opening unknown e-mails and links forbidden",
                question: "Is it forbidden at your practice to open an unknown e-mail or link?",
                help: "A written rule that everyone knows, for instance in a charter."
              }
            }
          },
          staffInformedOfEmailRule: {
            type: [
              "boolean",
              "null"
            ],
            "x-text": {
              fr: {
                label: "Équipe informée de cette interdiction",
                question: "Toute l’équipe a-t-elle été informée de cette interdiction ?",
                help: "Nouveaux arrivants et remplaçants compris. La question ne se pose qu’à plusieurs."
              },
              en: {
                label: "Team informed of that rule",
                question: "Was the whole team informed of that rule?",
                help: "Newcomers and locums included. The question arises only where there are several people."
              }
            }
          },
          staffTrained: {
            type: [
              "integer",
              "null"
            ],
            minimum: 0,
            "x-unit": "people",
            "x-text": {
              fr: {
                label: "Nombre de personnes formées",
                question: "Combien de personnes ont été formées aux risques numériques ?",
                help: "Parmi celles qui utilisent vos outils informatiques, vous compris."
              },
              en: {
                label: "Number of people trained",
                question: "How many people were trained in digital risks?",
                help: "Among those who use your computer tools, yourself included."
              }
            }
          },
          lastTrainingOn: {
            type: [
              "string",
              "null"
            ],
            format: "date",
            "x-text": {
              fr: {
                label: "Date de la formation la plus ancienne",
                question: "Parmi les dernières formations de chacun, de quand date la plus ancienne ?",
                help: "Notez la date de la dernière formation de chaque personne, et donnez la plus ancienne. Si vous êtes une seule personne : la date de votre dernière formation."
              },
              en: {
                label: "Date of the training that lies furthest back",
                question: "Of each person's last training, when did the one that lies furthest back take place?",
                help: "Note the date of each person's last training, and give the earliest. If you are one person: the date of your last training."
              }
            }
          }
        },
        "x-text": {
          fr: {
            label: "La sensibilisation"
          },
          en: {
            label: "Awareness"
          }
        }
      }
    }
  }
};
const digest = "f3c3f067566e105bc5204a26e72072497e862edf4811d8eac7beeb42f7b9c027";
const macsf = /* @__PURE__ */ definePack({ definition, conditions, compile, digest, phrases: { fr: reasons2, en: reasons } });
function migrateFacts(facts, before, after) {
  const declared = factsOf(after);
  const changes = (after.migrations ?? []).filter(({ from }) => satisfies(before.version, from)).flatMap((migration) => migration.facts);
  const left = [];
  const carry = (value, path, pointer) => {
    const isUnknown = path !== "" && factAt(declared, path) === void 0;
    if (value === void 0 || value === null) return isUnknown ? void 0 : value;
    const because = changes.find((change) => change.path === path && doesNotHold(change, value, facts));
    if (because !== void 0 || isUnknown) {
      left.push({ pointer, value, ...because === void 0 ? {} : { because } });
      return void 0;
    }
    if (Array.isArray(value)) return value.map((item, i) => carry(item, `${path}[]`, childPointer(pointer, i)));
    if (!isObject(value)) return value;
    const members = Object.entries(value).flatMap(([name, member]) => {
      const carried = carry(member, path === "" ? name : `${path}.${name}`, childPointer(pointer, name));
      return carried === void 0 ? [] : [[name, carried]];
    });
    return Object.fromEntries(members);
  };
  return { facts: carry(facts, "", ""), left };
}
function doesNotHold({ values, keptIf }, value, facts) {
  if (keptIf !== void 0 && resolvePointer(facts, `/${keptIf.fact.replaceAll(".", "/")}`) === keptIf.is) return false;
  return values === void 0 || values.some((one) => one === value);
}
function carryOver(kept, locale) {
  const before = { version: kept.pack.version };
  const { facts, left } = migrateFacts(kept.facts, before, macsf.definition);
  const { draft: _, ...others } = kept;
  const lost = left.map(({ pointer, because }) => ({ pointer, why: because == null ? void 0 : because.text[locale] }));
  return { kept: { ...others, facts: facts ?? {} }, lost };
}
export {
  carryOver
};
