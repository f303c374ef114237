"""Makes a fresh machine ready, and stands alone: it runs before anything is installed."""
