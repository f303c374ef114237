"""Every fault of every device, played on real programs: what visitors see, what staff see, and that it heals."""
