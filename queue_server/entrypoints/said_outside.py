"""What is said of the database to whoever asks: strangers ask as well, and its errors name hosts, users and rows."""

AWAY = "The server cannot reach its memory now; ask again. Its log says why."
