suggest kévin mau
