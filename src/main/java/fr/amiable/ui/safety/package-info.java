/** How the owner keeps the data safe: backups and what they hold, the passphrase and the recovery sheet, the locked window. */
package fr.amiable.ui.safety;
