"""What travels between the queue server and its devices: frozen messages that import nothing of ours."""
