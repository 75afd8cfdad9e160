/** Late interest, the lump sum for recovery costs, and how part payments are imputed on them. */
package fr.amiable.law.interest;
