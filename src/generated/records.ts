// Made from schemas/ by scripts/generate.ts: edit that, then run "npm run generate".

const patterns = { "name": /^[a-z0-9]+(-[a-z0-9]+)*$/u, "text": /\S/u, "date": /^\d{4}-\d{2}-\d{2}$/u, "sha256": /^[0-9a-f]{64}$/u };

export const evidence = {
  "required": [
    "type",
    "supports",
    "collectedOn"
  ],
  "members": {
    "type": "name",
    "supports": [
      "text"
    ],
    "collectedOn": "date",
    "collectedBy": "text",
    "validUntil": "date",
    "title": "text",
    "uri": "text",
    "sha256": "sha256"
  },
  patterns,
} as const;

export const waivers = {
  "required": [
    "ruleId",
    "reason",
    "approvedBy",
    "expiresOn"
  ],
  "members": {
    "ruleId": "name",
    "reason": "text",
    "approvedBy": "text",
    "startsOn": "date",
    "expiresOn": "date",
    "items": [
      "text"
    ],
    "compensatingControls": "text",
    "risk": "text"
  },
  patterns,
} as const;
