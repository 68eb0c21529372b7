CREATE TABLE "insurer"."practices" (
  "id" VARCHAR,
  "so ""called""" VARCHAR,
  "practice" ROW("staffCount" DOUBLE, "teleworkPractised" BOOLEAN),
  "insurance" ROW("multiRiskContract" BOOLEAN, "cyberRisksCovered" BOOLEAN, "dedicatedCyberContract" BOOLEAN, "cyberCoverVerifiedOn" DATE, "cyberGuaranteeEur" DOUBLE, "cyberExposureEur" DOUBLE),
  "devices" ARRAY(ROW("id" VARCHAR, "kind" VARCHAR, "mayStoreHealthData" BOOLEAN, "accessProtected" BOOLEAN, "autoLockEnabled" BOOLEAN, "autoLockMinutes" DOUBLE, "storageEncrypted" BOOLEAN, "usedAtHome" BOOLEAN, "configuredBy" VARCHAR, "antivirus" VARCHAR, "firewall" VARCHAR)),
  "onlineServices" ARRAY(ROW("id" VARCHAR, "holdsPersonalData" BOOLEAN, "encryptedInTransit" BOOLEAN, "encryptedAtRest" BOOLEAN)),
  "messaging" ROW("exchangesWithProfessionals" BOOLEAN, "exchangesWithPatients" BOOLEAN, "secureHealthMessagingWithProfessionals" VARCHAR, "secureHealthMessagingWithPatients" VARCHAR, "otherChannels" ARRAY(ROW("id" VARCHAR, "kind" VARCHAR, "usedProfessionally" BOOLEAN, "encryptedInTransit" BOOLEAN, "endToEndEncrypted" BOOLEAN, "strongAuthentication" BOOLEAN, "professionalTerms" BOOLEAN))),
  "patientRecord" ROW("computerised" BOOLEAN, "personalAccounts" BOOLEAN, "thirdPartyEntriesUnderOwnLogin" BOOLEAN),
  "authentication" ARRAY(ROW("id" VARCHAR, "method" VARCHAR, "enforced" BOOLEAN, "minLength" DOUBLE, "characterClasses" DOUBLE, "minWords" DOUBLE, "lockoutAfterAttempts" DOUBLE)),
  "awareness" ROW("unknownEmailsForbidden" BOOLEAN, "staffInformedOfEmailRule" BOOLEAN, "staffTrained" DOUBLE, "lastTrainingOn" DATE)
);
