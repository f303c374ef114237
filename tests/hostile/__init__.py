"""Hostile bytes for everything that takes bytes from outside: no error escapes, and nothing is wrongly called well."""
