/**
 * Where bytes come from: files, folders, zip archives and standard input. Nothing here knows what
 * the bytes mean, and nothing from an archive is ever unpacked to disk.
 */
package fr.questeur.source;
