/** The tables: aged balance as of any day, delays, disputes and limitation, each with its chart and what is behind it. */
package fr.amiable.ui.report;
