/** The fields of forms: what is typed, read as money, days and rates, and what is wrong said under it. */
package fr.amiable.ui.common.form;
