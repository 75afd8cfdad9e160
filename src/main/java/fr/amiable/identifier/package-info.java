/** Numbers that identify companies, accounts, references and letters; each type owns its format and its check digits. */
package fr.amiable.identifier;
