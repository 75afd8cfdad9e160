/** The paper of the owner's business: what stands on every letter and statement beside its words. */
package fr.amiable.letter.stationery;
