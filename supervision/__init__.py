"""What a program tells whoever started it, and how it ends when it does not get going."""
