import type { MacsfRuleId } from "hygie/rules/macsf";

/** What people look for, in French and in English, and the rules that are about it without saying it. */
export interface Synonyms {
  readonly words: readonly string[];
  readonly rules: readonly MacsfRuleId[];
}

export const synonyms: readonly Synonyms[] = [
  {
    words: [
      "hameçonnage",
      "phishing",
      "filoutage",
      "spam",
      "pourriel",
      "pièce jointe",
      "attachment",
      "arnaque",
      "scam",
    ],
    rules: ["unknown-emails-and-links", "staff-vigilance"],
  },
  {
    words: ["courriel", "email", "e-mail", "mail", "mél"],
    rules: ["unknown-emails-and-links", "standard-messaging-secured", "standard-messaging-suitable"],
  },
  {
    words: [
      "WhatsApp",
      "SMS",
      "Signal",
      "Telegram",
      "Messenger",
      "messagerie instantanée",
      "instant messaging",
      "chat",
    ],
    rules: ["standard-messaging-secured", "standard-messaging-suitable", "secure-messaging-patients"],
  },
  {
    words: ["MSSanté", "Mailiz", "Apicrypt", "MSS", "Mon espace santé"],
    rules: ["secure-messaging-professionals", "secure-messaging-patients"],
  },
  {
    words: ["mot de passe", "mdp", "password", "passphrase", "passcode", "code PIN"],
    rules: ["strong-passwords", "device-access-control", "no-shared-login"],
  },
  {
    words: ["double authentification", "authentification à deux facteurs", "two-factor", "MFA", "2FA", "OTP"],
    rules: ["standard-messaging-secured"],
  },
  {
    words: ["accès", "access", "droits", "rights", "compte", "account", "habilitation", "login", "session", "CPS"],
    rules: ["no-shared-login", "device-access-control"],
  },
  { words: ["sauvegarde", "backup"], rules: ["online-data-encryption", "device-encryption"] },
  {
    words: ["virus", "rançongiciel", "ransomware", "malware", "logiciel malveillant", "cheval de Troie", "trojan"],
    rules: ["antivirus-always-on", "home-protection", "unknown-emails-and-links"],
  },
  { words: ["mise à jour", "update", "patch", "correctif"], rules: ["antivirus-always-on"] },
  { words: ["pare-feu", "firewall", "box", "routeur", "router"], rules: ["firewall-always-on", "home-protection"] },
  { words: ["wifi", "wi-fi", "réseau", "network"], rules: ["home-protection", "firewall-always-on"] },
  {
    words: ["chiffrement", "cryptage", "crypter", "encryption", "BitLocker", "FileVault", "TLS", "https"],
    rules: ["online-data-encryption", "device-encryption"],
  },
  {
    words: ["télétravail", "telework", "VPN", "domicile", "maison", "home office", "remote work", "à distance"],
    rules: ["home-protection"],
  },
  {
    words: ["assurance", "cyber-assurance", "assureur", "insurance", "insurer", "contrat", "garantie"],
    rules: ["cyber-insurance-cover", "cyber-insurance-guarantee"],
  },
  {
    words: ["prestataire", "infogérance", "infogérant", "informaticien", "provider", "IT support"],
    rules: ["competent-it-provider"],
  },
  { words: ["HDS", "hébergeur", "hébergement", "cloud", "hosting"], rules: ["online-data-encryption"] },
  {
    words: ["perte", "vol", "volé", "loss", "lost", "theft", "stolen"],
    rules: ["device-encryption", "device-access-control", "device-auto-lock"],
  },
  {
    words: ["smartphone", "téléphone", "mobile", "portable", "phone", "tablette", "tablet"],
    rules: ["device-access-control", "device-auto-lock", "device-encryption"],
  },
  { words: ["verrouillage", "veille", "écran", "lock", "screen"], rules: ["device-auto-lock"] },
  {
    words: ["RGPD", "GDPR", "CNIL", "données personnelles", "personal data"],
    rules: ["online-data-encryption", "device-encryption", "secure-messaging-patients"],
  },
  { words: ["formation", "sensibilisation", "training", "awareness"], rules: ["staff-vigilance"] },
  { words: ["secrétaire", "remplaçant", "stagiaire", "secretary", "locum"], rules: ["no-shared-login"] },
];

/** The words that lead to a rule beside its own. */
export function wordsFor(ruleId: string): string[] {
  return synonyms.flatMap(({ words, rules }) => (rules.some((id) => id === ruleId) ? words : []));
}
