/**
 * Reports verified by whoever has what they were made of.
 *
 * @module hygie/verify
 */

export {};
